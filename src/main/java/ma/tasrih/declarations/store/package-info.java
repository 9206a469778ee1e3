/**
 * Declarations, their lines and rosters in SQL. Lines go through one bulk path and are read in
 * pages; a filed declaration is never written again.
 */
package ma.tasrih.declarations.store;
