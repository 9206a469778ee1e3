/**
 * What people do with their own means of signing in: password, application, recovery codes, known
 * browsers. Every act is journaled; no secret is.
 */
package ma.tasrih.signin.usecase.account;
