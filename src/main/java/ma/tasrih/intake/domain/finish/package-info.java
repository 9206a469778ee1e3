/**
 * How somebody ends with a file: what they chose, why, what is left to declare, and how the file
 * differs from what stands. Nothing here files anything.
 */
@NullMarked
package ma.tasrih.intake.domain.finish;

import org.jspecify.annotations.NullMarked;
