/**
 * What people correct on the portal in a file they sent: acts that are only ever added, what stands
 * after them, and what the portal would propose. Never touches the bytes received.
 */
@NullMarked
package ma.tasrih.intake.domain.fix;

import org.jspecify.annotations.NullMarked;
