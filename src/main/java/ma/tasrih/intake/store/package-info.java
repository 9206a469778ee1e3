/**
 * Deposits, their bytes, findings and keys in SQL. Bulk goes in batches; nothing is decided here.
 */
package ma.tasrih.intake.store;
