/** The month typed by hand. */
@NullMarked
package ma.tasrih.intake.domain.form;

import org.jspecify.annotations.NullMarked;
