/** Pages on mandates, for those who grant them and those who hold them. */
package ma.tasrih.identity.web.mandate;
