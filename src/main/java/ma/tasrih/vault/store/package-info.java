/** Keys in their table and the key file outside it; walks through sealed columns by plain SQL. */
package ma.tasrih.vault.store;
