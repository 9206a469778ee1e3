/** The HTTP interface's door: who stands behind a token. */
package ma.tasrih.identity.api;
