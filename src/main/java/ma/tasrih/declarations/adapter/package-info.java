/**
 * Outside technology of declarations behind its ports: the printed receipt and the roster as a
 * spreadsheet. Decides how they look, never what was declared.
 */
@NullMarked
package ma.tasrih.declarations.adapter;

import org.jspecify.annotations.NullMarked;
