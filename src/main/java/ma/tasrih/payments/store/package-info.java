/** Payment orders as rows. Append-only but for the status. */
package ma.tasrih.payments.store;
