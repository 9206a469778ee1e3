/**
 * CSV in and out: bytes to text, text to rows, and declarations back to the portal's own table.
 * Streams; holds one record at a time. What rows mean stands in {@code table}.
 */
@NullMarked
package ma.tasrih.intake.format.csv;

import org.jspecify.annotations.NullMarked;
