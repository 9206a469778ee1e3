/** Readers under any bytes: targets for Jazzer, their kept corpora, and the short run in tests. */
package ma.tasrih.fuzz;
