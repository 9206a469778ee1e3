/**
 * What printed documents share: the PDF engine with its fonts, a page template that escapes, and
 * the way amounts, rates and dates are written in French and Arabic. Adapters that print import it;
 * it knows the kernel and no document.
 */
@NullMarked
package ma.tasrih.platform.print;

import org.jspecify.annotations.NullMarked;
