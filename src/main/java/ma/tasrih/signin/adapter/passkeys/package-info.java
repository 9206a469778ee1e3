/** WebAuthn through webauthn4j. Decides nothing but whether an answer is genuine. */
package ma.tasrih.signin.adapter.passkeys;
