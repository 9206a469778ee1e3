/**
 * Files received: deposits, what reading them gives, the report of a check. Never computes a
 * contribution.
 */
@NullMarked
package ma.tasrih.intake.domain;

import org.jspecify.annotations.NullMarked;
