/** Declarations over HTTP: the same use cases as the pages. */
package ma.tasrih.declarations.api;
