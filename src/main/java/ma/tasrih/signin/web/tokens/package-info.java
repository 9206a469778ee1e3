/** The page of one's own tokens. A new one is shown once; it never stands in an address. */
package ma.tasrih.signin.web.tokens;
