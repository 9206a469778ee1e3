/** Payment orders: reference, amount, due date, status. Never knows how the sum was computed. */
@NullMarked
package ma.tasrih.payments.domain;

import org.jspecify.annotations.NullMarked;
