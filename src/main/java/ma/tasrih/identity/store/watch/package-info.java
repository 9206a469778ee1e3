/**
 * Counters and alerts in their tables. A counter is one statement: what it counts cannot be lost.
 */
package ma.tasrih.identity.store.watch;
