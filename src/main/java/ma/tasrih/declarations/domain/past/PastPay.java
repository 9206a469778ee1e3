package ma.tasrih.declarations.domain.past;

import ma.tasrih.kernel.Money;

/**
 * What one person was declared with in a month, all lines together.
 *
 * @param wage the real wage, zero or more
 * @param days zero or more; above a month's only for somebody declared twice
 * @param atWork in every line
 * @param gone left or died
 */
public record PastPay(Money wage, int days, boolean atWork, boolean gone) {}
