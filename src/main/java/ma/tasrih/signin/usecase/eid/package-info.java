/** Going to the e-ID provider and coming back. No transaction is open while it is asked. */
package ma.tasrih.signin.usecase.eid;
