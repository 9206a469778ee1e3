/** Pages on which people say what the columns of a table are, and see what is remembered. */
package ma.tasrih.intake.web.columns;
