/**
 * Which format a received file has. The readers stand in the packages below, one per format; the
 * part that tables (CSV, XLSX) share stands in {@code table}. Decides nothing about what is
 * declared.
 */
@NullMarked
package ma.tasrih.intake.format;

import org.jspecify.annotations.NullMarked;
