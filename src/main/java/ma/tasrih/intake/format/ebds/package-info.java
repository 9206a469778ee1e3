/**
 * The e-BDS files of the fund, read and written: roster (A), principal (B) and supplementary (E).
 *
 * <p>Decides what a line says and whether the file holds together (R01–R03, R05, R06, R19 of the
 * domain reference). What a declaration may say is decided in {@code declarations.domain}. Never
 * holds a declaration's lines.
 */
@NullMarked
package ma.tasrih.intake.format.ebds;

import org.jspecify.annotations.NullMarked;
