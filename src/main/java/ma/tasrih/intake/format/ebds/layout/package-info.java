/**
 * What an e-BDS line is made of: records, fields, positions, alphabet and the order of records, as
 * data. A new edition of the specification is a new table beside the old one.
 *
 * <p>Knows nothing of declarations: what a field means is decided one package up.
 */
@NullMarked
package ma.tasrih.intake.format.ebds.layout;

import org.jspecify.annotations.NullMarked;
