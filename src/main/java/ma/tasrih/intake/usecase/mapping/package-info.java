/** What the columns of a table are: shown, decided by a person, remembered and withdrawn. */
package ma.tasrih.intake.usecase.mapping;
