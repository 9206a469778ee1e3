/**
 * The rules of plausibility: a declaration against what the employer declared before, and against
 * what payrolls look like. Each raises a question with its figures; none ever blocks. Thresholds
 * are house rules and stand in {@code plausibility.csv}, never here.
 */
@NullMarked
package ma.tasrih.declarations.domain.rule.past;

import org.jspecify.annotations.NullMarked;
