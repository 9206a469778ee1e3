/** The law in numbers as pages anybody may read. */
package ma.tasrih.rates.web;
