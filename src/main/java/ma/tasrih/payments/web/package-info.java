/** Payment orders as pages and downloads: reads what use cases tell, decides nothing. */
package ma.tasrih.payments.web;
