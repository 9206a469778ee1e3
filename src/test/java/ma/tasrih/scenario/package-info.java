/**
 * The harness of the integration tests and the scenarios that cross features: the real WAR in a
 * server of its own, a database, a browser. Tests talk to it as users and programs do.
 */
package ma.tasrih.scenario;
