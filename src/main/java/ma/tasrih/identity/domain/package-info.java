/**
 * Who may act for which affiliate: users, roles, mandates and the proof that a check was made.
 * Never takes a business decision.
 */
@NullMarked
package ma.tasrih.identity.domain;

import org.jspecify.annotations.NullMarked;
