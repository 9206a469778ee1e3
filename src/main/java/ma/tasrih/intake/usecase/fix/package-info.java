/** Correcting on the portal what a file says: act by act, each kept for ever, none lost. */
package ma.tasrih.intake.usecase.fix;
