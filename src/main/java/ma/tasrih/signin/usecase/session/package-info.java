/**
 * Sessions of people: begun at the entrance, watched at every request, ended by their user, by time
 * or by a new password. They live in the database, so every node sees an end at the next click.
 */
package ma.tasrih.signin.usecase.session;
