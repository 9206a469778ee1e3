/**
 * Codes of an authenticator application (RFC 6238) and recovery codes: how they are made and
 * compared. Never decides when one is asked for.
 */
@NullMarked
package ma.tasrih.signin.domain.code;

import org.jspecify.annotations.NullMarked;
