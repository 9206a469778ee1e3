/**
 * Counting and telling: downloads within a budget, refusals by the hour, alerts and who saw them.
 */
package ma.tasrih.identity.usecase.watch;
