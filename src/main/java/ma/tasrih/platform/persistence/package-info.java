/** How kernel values stand in columns. Every conversion is exact both ways. */
package ma.tasrih.platform.persistence;
