/**
 * Exchanging keys in small steps that may be cut off anywhere. Knows sealed columns only by what
 * their stores declare.
 */
@NullMarked
package ma.tasrih.vault.domain.rotation;

import org.jspecify.annotations.NullMarked;
