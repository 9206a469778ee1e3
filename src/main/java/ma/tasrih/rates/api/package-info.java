/** The law in numbers over HTTP, with its sources. */
package ma.tasrih.rates.api;
