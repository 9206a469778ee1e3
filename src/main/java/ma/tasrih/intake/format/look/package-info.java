/**
 * Looks at headings and first rows to tell what a column may be. Reads nobody's line and decides
 * nothing: {@code intake.domain.mapping} proposes, and a person decides.
 */
@NullMarked
package ma.tasrih.intake.format.look;

import org.jspecify.annotations.NullMarked;
