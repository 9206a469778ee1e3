/** The month typed by hand, handed on as a file like any other. */
package ma.tasrih.intake.usecase.form;
