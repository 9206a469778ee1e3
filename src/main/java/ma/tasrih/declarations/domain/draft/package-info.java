/**
 * What a file says before it is filed: its lines as read, what the rules find, where they are
 * staged.
 */
@NullMarked
package ma.tasrih.declarations.domain.draft;

import org.jspecify.annotations.NullMarked;
