/**
 * 政府投资项目评审: what was submitted, what was left of it, and what was saved.
 *
 * <p>Enter with {@link luoshi.project.appraisal.SubmitAppraisal}, {@link luoshi.project.appraisal.ConcludeAppraisal} and {@link
 * luoshi.project.appraisal.Appraisals}.
 */
@NullMarked
package luoshi.project.appraisal;

import org.jspecify.annotations.NullMarked;
