/** What the fund’s administrators do with accounts, firms and inspectors’ reach. */
package ma.tasrih.identity.usecase.fund;
