/**
 * Making, using and removing passkeys. A passkey has its own lane: wrong passwords neither slow it
 * down nor lock it. Whatever is wrong with an answer, the words are the same.
 */
package ma.tasrih.signin.usecase.passkeys;
