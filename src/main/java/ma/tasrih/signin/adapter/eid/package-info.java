/**
 * OpenID Connect with the national e-ID. Believes nothing that is not signed by the configured
 * issuer for us and for this visit.
 */
package ma.tasrih.signin.adapter.eid;
