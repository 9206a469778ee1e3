/**
 * The steps of signing in, and what people do with their own means of signing in. No transaction is
 * open while a password is hashed; nobody is ever locked out for good.
 */
package ma.tasrih.signin.usecase;
