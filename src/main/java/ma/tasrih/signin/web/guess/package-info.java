/**
 * Before the sign-in page: guesses that have to wait end here, cheaply. Decides nothing about
 * passwords and never looks at one.
 */
package ma.tasrih.signin.web.guess;
