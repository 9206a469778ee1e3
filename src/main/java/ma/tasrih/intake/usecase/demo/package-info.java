/** The payroll of the demonstration accounts. */
package ma.tasrih.intake.usecase.demo;
