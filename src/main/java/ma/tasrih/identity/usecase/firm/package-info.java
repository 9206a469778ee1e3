/** People of an accountant's firm, as its administrators invite, change and remove them. */
package ma.tasrih.identity.usecase.firm;
