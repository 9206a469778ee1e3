/** What ties the pages to their framework. Knows no page and no feature. */
package ma.tasrih.platform.faces;
