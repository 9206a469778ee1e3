/**
 * Tokens as their owner sees them: what they look like, what they may be asked for. Never knows a
 * token's text after it was shown.
 */
@NullMarked
package ma.tasrih.identity.domain.tokens;

import org.jspecify.annotations.NullMarked;
