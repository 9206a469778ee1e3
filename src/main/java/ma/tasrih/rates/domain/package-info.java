/**
 * The law in numbers: dated rates, ceilings, reference values and due dates, each with its source.
 * Decides what was in force in a month; never holds an amount of a person.
 */
@NullMarked
package ma.tasrih.rates.domain;

import org.jspecify.annotations.NullMarked;
