/** Passkeys in their tables. */
package ma.tasrih.signin.store.passkeys;
