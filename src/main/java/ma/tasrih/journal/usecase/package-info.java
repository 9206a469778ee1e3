/**
 * Writing to the journal and proving that it was not touched. Entries are written inside the
 * transaction of the act they tell of: both happen or neither does.
 */
package ma.tasrih.journal.usecase;
