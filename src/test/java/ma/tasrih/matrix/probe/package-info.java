/**
 * What a copy of the WAR holds besides the portal itself, so that the matrix can get past pages.
 */
package ma.tasrih.matrix.probe;
