/**
 * What every answer to a browser carries, and what no browser may be made to send. Knows no page
 * and no feature.
 */
package ma.tasrih.platform.http;
