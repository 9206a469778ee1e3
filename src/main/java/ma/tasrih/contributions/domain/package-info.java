/**
 * From wages and rates to contributions by branch and payer, and each line's share of them. Never
 * knows files, screens or names.
 */
@NullMarked
package ma.tasrih.contributions.domain;

import org.jspecify.annotations.NullMarked;
