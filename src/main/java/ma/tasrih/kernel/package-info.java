/**
 * The values every feature speaks: money, rates, dated values, identifiers, findings and refusals.
 *
 * <p>Only small immutable types that depend on the JDK alone. No rule of one feature, no current
 * date and nothing mutable may enter here.
 */
@NullMarked
package ma.tasrih.kernel;

import org.jspecify.annotations.NullMarked;
