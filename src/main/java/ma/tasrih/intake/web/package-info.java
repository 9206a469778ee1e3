/**
 * The employer's pages from what is due to what is filed: home, upload, review, form, history.
 * Beans are thin: they ask use cases and hold what a page shows, never a row and never a rule. What
 * somebody has typed lives in the database, not in the view.
 */
package ma.tasrih.intake.web;
