/** The receipt of a filed declaration. */
@NullMarked
package ma.tasrih.declarations.domain.receipt;

import org.jspecify.annotations.NullMarked;
