/** Outside technology behind the ports of signing in: the picture an application scans. */
package ma.tasrih.signin.adapter;
