/** Payment orders over HTTP: the same use cases as the pages. */
package ma.tasrih.payments.api;
