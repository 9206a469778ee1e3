/**
 * From where somebody comes: network, browser, the devices they are known on, their sessions. Holds
 * no whole address and no whole name of a browser: what is kept is what people need to recognise
 * their own visits.
 */
@NullMarked
package ma.tasrih.signin.domain.visit;

import org.jspecify.annotations.NullMarked;
