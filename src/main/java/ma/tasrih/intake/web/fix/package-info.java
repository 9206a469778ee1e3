/**
 * The page that corrects the lines of a file, and the address that keeps each cell as it is typed.
 */
package ma.tasrih.intake.web.fix;
