/** The register's rows. Reads and writes employers; decides nothing. */
package ma.tasrih.employers.store;
