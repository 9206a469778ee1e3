/** From a checked file to a filed declaration and its order. */
package ma.tasrih.intake.usecase.file;
