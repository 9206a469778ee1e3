/**
 * Signing in with the national e-ID. It opens the one account that linked it while signed in by
 * other means; never one that merely bears the same name.
 */
@NullMarked
package ma.tasrih.signin.domain.eid;

import org.jspecify.annotations.NullMarked;
