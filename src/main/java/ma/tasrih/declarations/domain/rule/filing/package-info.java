/**
 * The rules on a draft as a whole: its month, its place among what was filed, whether somebody is
 * missing. Never looks at what a single line declares.
 */
@NullMarked
package ma.tasrih.declarations.domain.rule.filing;

import org.jspecify.annotations.NullMarked;
