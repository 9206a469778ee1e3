/** Links to e-IDs in their table. */
package ma.tasrih.signin.store.eid;
