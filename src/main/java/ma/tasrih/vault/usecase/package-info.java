/** Exchanging keys: started by an administrator, carried on in small steps until it is done. */
package ma.tasrih.vault.usecase;
