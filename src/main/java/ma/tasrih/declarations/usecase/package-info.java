/** What can be done with declarations and rosters: file, look, prepare the next month. */
package ma.tasrih.declarations.usecase;
