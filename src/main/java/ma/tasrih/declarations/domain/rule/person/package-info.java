/**
 * The rules on who a line is about: number, CIN, name, and whether the roster knows the person.
 * Never looks at what is declared for that person.
 */
@NullMarked
package ma.tasrih.declarations.domain.rule.person;

import org.jspecify.annotations.NullMarked;
