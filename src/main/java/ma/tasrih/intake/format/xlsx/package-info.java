/**
 * Workbooks as streams of rows. Our own reading of the few parts we need, by the platform's XML
 * parser: the libraries there are make a list as long as the column a cell claims to stand in, so a
 * stranger's file could fill the memory.
 */
@NullMarked
package ma.tasrih.intake.format.xlsx;

import org.jspecify.annotations.NullMarked;
