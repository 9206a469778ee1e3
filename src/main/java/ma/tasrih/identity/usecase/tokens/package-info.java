/**
 * Making, listing and revoking tokens of one's own. A token never gives more than its owner has
 * when it is used; here it is kept from asking for more than they have when it is made.
 */
package ma.tasrih.identity.usecase.tokens;
