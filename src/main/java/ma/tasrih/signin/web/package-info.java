/**
 * The doors: signing in, going out, the second step, and the pages of one's own account. Every kind
 * of signing in ends in {@code Entrance}, the only place that tells the container who somebody is.
 */
package ma.tasrih.signin.web;
