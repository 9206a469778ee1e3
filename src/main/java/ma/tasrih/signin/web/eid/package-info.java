/**
 * The way to the e-ID provider and back. The person leaves by a plain link, because our policy lets
 * no form lead to another site.
 */
package ma.tasrih.signin.web.eid;
