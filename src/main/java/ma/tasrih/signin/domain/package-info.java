/**
 * How somebody proves who they are: passwords, codes, known devices, sessions, and how long to wait
 * after wrong tries. Never decides what they may do once they are in.
 */
@NullMarked
package ma.tasrih.signin.domain;

import org.jspecify.annotations.NullMarked;
