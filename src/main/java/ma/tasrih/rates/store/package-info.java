/**
 * Reads the law files from the classpath, strictly: a file that is not exactly as agreed stops the
 * start. Holds no legal value and decides nothing about dates.
 */
package ma.tasrih.rates.store;
