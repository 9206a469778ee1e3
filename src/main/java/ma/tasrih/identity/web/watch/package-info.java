/** The administrator's page of alerts, and the filter that notices refusals. */
package ma.tasrih.identity.web.watch;
