/** The managed executor behind the queue of checks. Starts and waits; decides nothing. */
package ma.tasrih.intake.adapter;
