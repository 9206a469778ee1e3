/** What pages show of affiliates: names, the choice among one’s own, the fund’s register. */
package ma.tasrih.employers.web;
