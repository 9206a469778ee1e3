/** What a check finds, how it is worded and who sees it. */
@NullMarked
package ma.tasrih.intake.domain.finding;

import org.jspecify.annotations.NullMarked;
