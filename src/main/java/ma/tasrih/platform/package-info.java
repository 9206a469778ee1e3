/**
 * What ties the portal to its server: the clock, the schema at start, readiness and the banner of
 * the run profile.
 *
 * <p>Imports the kernel only. Nothing here knows a feature, and no feature's rule may enter.
 */
package ma.tasrih.platform;
