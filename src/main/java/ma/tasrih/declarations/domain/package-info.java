/**
 * The monthly wage declaration: its lines, the rules between them, the roster it answers. Never
 * knows file positions or separators.
 */
@NullMarked
package ma.tasrih.declarations.domain;

import org.jspecify.annotations.NullMarked;
