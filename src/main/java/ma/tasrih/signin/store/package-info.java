/**
 * Wrong tries, second factors, known devices and sessions in their tables. Secrets lie here hashed
 * or sealed, never in clear.
 */
package ma.tasrih.signin.store;
