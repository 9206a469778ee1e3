/**
 * What every table of people shares, whatever file it came in: headings by meaning, cells to
 * values, rows to draft lines. Takes rows of text; knows neither separators nor workbooks, and no
 * rule of the declaration.
 */
@NullMarked
package ma.tasrih.intake.format.table;

import org.jspecify.annotations.NullMarked;
