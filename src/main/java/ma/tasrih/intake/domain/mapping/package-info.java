/**
 * Which column of a table means what, when its headings do not say: what the portal proposes and
 * why, what a person decided, and by what a table is known again. Never chooses between two wages.
 */
@NullMarked
package ma.tasrih.intake.domain.mapping;

import org.jspecify.annotations.NullMarked;
