/**
 * What affiliates let accountants' firms do, who granted and ended it, and the firms themselves.
 * Whether a mandate counts today is asked of {@code identity.domain.Mandate}.
 */
@NullMarked
package ma.tasrih.identity.domain.mandate;

import org.jspecify.annotations.NullMarked;
