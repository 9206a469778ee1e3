/** Append-only evidence of who did what to which document. Never updated, never deleted. */
@NullMarked
package ma.tasrih.journal.domain;

import org.jspecify.annotations.NullMarked;
