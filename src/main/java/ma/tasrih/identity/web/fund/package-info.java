/** Pages of the fund’s administrators on accounts and firms. */
package ma.tasrih.identity.web.fund;
