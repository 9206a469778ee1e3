/**
 * The journal's two tables, written by plain JDBC in the caller's transaction. Knows how to add and
 * to read; the database itself refuses everything else.
 */
package ma.tasrih.journal.store;
