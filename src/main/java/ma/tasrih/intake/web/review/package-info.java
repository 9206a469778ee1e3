/** What the page of a deposit shows of it. */
@NullMarked
package ma.tasrih.intake.web.review;

import org.jspecify.annotations.NullMarked;
