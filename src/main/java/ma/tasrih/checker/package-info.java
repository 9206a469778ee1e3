/**
 * The offline checker, {@code tasrih-check.jar}: the portal's own examination as a program without
 * server, register and network. It imports the parts it is made of and nothing of a container.
 */
package ma.tasrih.checker;
