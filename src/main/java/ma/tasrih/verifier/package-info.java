/**
 * The judge of the journal: a program of its own that reads the tables and the heads noted outside
 * them and names every fault. Imports nothing of the portal, so that no fault of the writer is the
 * verifier's too.
 */
package ma.tasrih.verifier;
