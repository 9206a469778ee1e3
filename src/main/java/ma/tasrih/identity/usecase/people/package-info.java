/**
 * People of an affiliate or a firm: inviting, accepting, changing and removing. Every act asks for
 * the right to manage anew and is journaled; the last administrator stays.
 */
package ma.tasrih.identity.usecase.people;
