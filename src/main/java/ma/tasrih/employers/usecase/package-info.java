/** What can be asked of the register: the names of affiliates somebody may act for. */
package ma.tasrih.employers.usecase;
