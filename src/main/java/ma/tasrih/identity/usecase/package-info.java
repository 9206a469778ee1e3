/**
 * Who is acting, and for whom they may act: the caller, tokens, and the check every use case makes
 * before it touches an affiliate's documents. Rights are read afresh at every call.
 */
package ma.tasrih.identity.usecase;
