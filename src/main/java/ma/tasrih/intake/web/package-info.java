/** Files on their way in and out, as pages: reads what use cases tell, decides nothing. */
package ma.tasrih.intake.web;
