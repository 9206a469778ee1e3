/** Mandates as both sides see, end and renounce them, and what was done under each. */
package ma.tasrih.identity.usecase.mandate;
