/** Archives from strangers: opened, listed and inflated within stated limits, never to the disk. */
@NullMarked
package ma.tasrih.intake.format.zip;

import org.jspecify.annotations.NullMarked;
