/**
 * The frame of the HTTP interface: its address and how it says no (RFC 9457). Knows no resource and
 * no feature.
 */
package ma.tasrih.platform.rest;
