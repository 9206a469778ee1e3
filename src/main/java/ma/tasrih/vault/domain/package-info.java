/**
 * How personal data are sealed: whose key, bound to which place, by which cipher; keyed hashes to
 * recognise a value without opening it; how keys are exchanged. Knows no table and no column of
 * another feature, and never says what a value was.
 */
@NullMarked
package ma.tasrih.vault.domain;

import org.jspecify.annotations.NullMarked;
