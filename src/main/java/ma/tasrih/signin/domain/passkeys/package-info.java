/**
 * Passkeys (WebAuthn): what is kept of one, which challenge counts for what, when one looks copied.
 * Binary values are texts in Base64url without padding. Knows no library.
 */
@NullMarked
package ma.tasrih.signin.domain.passkeys;

import org.jspecify.annotations.NullMarked;
