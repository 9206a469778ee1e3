/** What can be done with payment orders: issue one for a declaration, look at one. */
package ma.tasrih.payments.usecase;
