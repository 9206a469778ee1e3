/**
 * What an employer declared before, as far as a new declaration is compared with it: totals, and
 * each person's pay in a few bytes under a key that names nobody. Holds no rule and no threshold.
 */
@NullMarked
package ma.tasrih.declarations.domain.past;

import org.jspecify.annotations.NullMarked;
