/**
 * The rules on one line, one small class each. A rule looks at a line and the context, reports what
 * it finds and changes nothing; a field that could not be read is none of its business.
 *
 * <p>Rule numbers (R07 …) are those of the domain reference, §1.6.
 */
@NullMarked
package ma.tasrih.declarations.domain.rule;

import org.jspecify.annotations.NullMarked;
