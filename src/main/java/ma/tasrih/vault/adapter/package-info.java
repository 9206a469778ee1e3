/** Work on keys in the background of the server. Decides nothing. */
package ma.tasrih.vault.adapter;
