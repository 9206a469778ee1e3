/** What pages show of affiliates: their names, and the choice among one's own. */
package ma.tasrih.employers.web;
