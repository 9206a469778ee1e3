/**
 * Who declares: affiliates, their status, regime and dated attributes. Never holds users or
 * passwords.
 */
@NullMarked
package ma.tasrih.employers.domain;

import org.jspecify.annotations.NullMarked;
