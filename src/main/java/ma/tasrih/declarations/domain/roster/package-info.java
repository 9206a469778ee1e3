/** Who the fund expects in a month, and the requests for numbers that come from it. */
@NullMarked
package ma.tasrih.declarations.domain.roster;

import org.jspecify.annotations.NullMarked;
