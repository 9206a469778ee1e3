/**
 * The rules on what a line declares: allowances, days, wages, and what the situation makes of them.
 * No legal number here: ceiling, minimum wage and days of a month come with the context.
 */
@NullMarked
package ma.tasrih.declarations.domain.rule.pay;

import org.jspecify.annotations.NullMarked;
