/**
 * Passkeys on pages: the options come by a small servlet, since they live five minutes and a page
 * may stand open for hours; the answer goes back in an ordinary form.
 */
package ma.tasrih.signin.web.passkeys;
