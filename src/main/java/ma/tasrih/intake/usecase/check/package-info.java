/** Reads a file, examines each line as it is read and says all that is wrong with it. */
package ma.tasrih.intake.usecase.check;
