/** When which month is due, and what was taken over from before. */
@NullMarked
package ma.tasrih.declarations.domain.month;

import org.jspecify.annotations.NullMarked;
