/** Checks, deposits and submissions over HTTP: the same use cases as the pages. */
package ma.tasrih.intake.api;
