/**
 * Users, rights, mandates and tokens in their tables. Rows never leave this room; what leaves are
 * the values of {@code identity.domain}.
 */
package ma.tasrih.identity.store;
