/**
 * What is watched: how much each account takes out, how often it asks for what is not its own, and
 * what an administrator must be told. Decides limits, never whose a document is.
 */
@NullMarked
package ma.tasrih.identity.domain.watch;

import org.jspecify.annotations.NullMarked;
