/**
 * Filed declarations, rosters and registration requests as pages and downloads: reads what use
 * cases tell, decides nothing.
 */
package ma.tasrih.declarations.web;
