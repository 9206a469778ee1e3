/**
 * The pages of one's own account: password, second factor, sessions, known browsers; and the
 * administrator's page that hands out a link for a new password. Beans show only what is the
 * caller's own.
 */
package ma.tasrih.signin.web.account;
