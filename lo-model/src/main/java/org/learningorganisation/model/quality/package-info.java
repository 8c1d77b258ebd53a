/**
 * Are the answers usable: findings on the quality of responses. Nothing is ever deleted or left out; a finding is a reason to
 * look, not a verdict.
 *
 * <table>
 * <caption>Rules, with the limits of {@link org.learningorganisation.model.quality.QualityLimits#usual()}</caption>
 * <tr><th>rule</th><th>severity</th><th>path</th><th>found when</th></tr>
 * <tr><td>{@code quality.straight-lining}</td><td>WARNING</td><td>{@code responses[12]}</td><td>at least 10 answers on one
 *   scale, all of them the same, though some of the questions are reversed and some are not: who reads them turns the answer
 *   round</td></tr>
 * <tr><td>{@code quality.same-answers}</td><td>INFO</td><td>{@code responses[12]}</td><td>the same, with all of the questions asked the
 *   same way round: it can be what the respondent thinks</td></tr>
 * <tr><td>{@code quality.long-run}</td><td>WARNING</td><td>{@code responses[12]}</td><td>at least 10 answers on one scale, not
 *   all the same, with a run of the same answer over half of the questions of that scale or more</td></tr>
 * <tr><td>{@code quality.unanswered}</td><td>WARNING</td><td>{@code responses[12]}</td><td>more than half of the scored
 *   questions unanswered</td></tr>
 * <tr><td>{@code quality.dont-know}</td><td>WARNING</td><td>{@code questions[3]}</td><td>more than 25 % of the answers to a
 *   question are don't know</td></tr>
 * <tr><td>{@code quality.not-applicable}</td><td>WARNING</td><td>{@code questions[3]}</td><td>more than 25 % of the answers to
 *   a question are not applicable</td></tr>
 * <tr><td>{@code quality.response-rate}</td><td>WARNING</td><td>empty, or {@code groups[south/T10]}</td><td>fewer than half of
 *   the people invited responded</td></tr>
 * <tr><td>{@code quality.more-than-invited}</td><td>WARNING</td><td>empty, or {@code groups[south/T10]}</td><td>more responses
 *   than people invited</td></tr>
 * </table>
 *
 * <p>A message names a response by its position, and neither the respondent nor an answer. The findings are still about single
 * responses and about groups of any size: they are for who keeps the data, and no minimum group size guards them. They are not
 * to be published.
 */
@NullMarked
package org.learningorganisation.model.quality;

import org.jspecify.annotations.NullMarked;
