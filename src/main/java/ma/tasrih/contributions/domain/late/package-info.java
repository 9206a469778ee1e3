/**
 * What being late costs: surcharges on contributions and fixed penalties, from the dated rows of
 * the law and one policy for what it leaves open. Knows no ledger, order or notice: whoever posts
 * or shows the charges asks here.
 */
@NullMarked
package ma.tasrih.contributions.domain.late;

import org.jspecify.annotations.NullMarked;
