/**
 * The journal's notes in a file, outside the database. Only ever adds; a full disk stops no act.
 */
package ma.tasrih.journal.adapter;
