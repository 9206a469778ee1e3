/** What people see of what they sent, and take out again. */
package ma.tasrih.intake.usecase.look;
