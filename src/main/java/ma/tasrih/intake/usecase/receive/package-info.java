/** Takes bytes in, once, whoever hands them over. */
package ma.tasrih.intake.usecase.receive;
