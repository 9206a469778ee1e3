/**
 * Measurements on demand: each {@code *Benchmark} has a main method and prints what it measured.
 */
package ma.tasrih.bench;
