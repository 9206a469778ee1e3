/** Pages on who belongs to a company or firm, and the page an invitation leads to. */
package ma.tasrih.identity.web.people;
