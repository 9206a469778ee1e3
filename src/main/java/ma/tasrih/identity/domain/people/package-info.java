/**
 * Who belongs to an affiliate, a firm or the fund: named rights, invitations, closing of accounts.
 * Never decides what may be done with a document.
 */
@NullMarked
package ma.tasrih.identity.domain.people;

import org.jspecify.annotations.NullMarked;
