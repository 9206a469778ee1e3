/** What can be done with the register of affiliates. */
package ma.tasrih.employers.usecase;
