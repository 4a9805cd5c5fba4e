/**
 * 问题清单: what the report itself says is not good yet. Enter with {@link luoshi.ledger.problem.OpenProblems}, {@link luoshi.ledger.problem.OwnProblem},
 * {@link luoshi.ledger.problem.LinkProblem} and {@link luoshi.ledger.problem.NoteProblem}; {@link luoshi.ledger.problem.Problems} reads. Problems that
 * units report with their progress are another thing; they stand in their notes.
 */
@NullMarked
package luoshi.ledger.problem;

import org.jspecify.annotations.NullMarked;
