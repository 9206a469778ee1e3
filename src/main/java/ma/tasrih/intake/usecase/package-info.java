/**
 * From bytes to a filed declaration: receive, check, submit. One pipeline for every door. Never
 * computes a contribution itself.
 */
package ma.tasrih.intake.usecase;
