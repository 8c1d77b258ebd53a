/**
 * What the formats of other systems share: what an export gives, what it warns of, and which codes a target takes. Each system
 * has a package of its own below this one.
 *
 * <p>An export of one's own says what its target cannot carry, and takes codes that the target allows:
 *
 * <pre>{@code
 * List<Feature> notCarried = List.of(Feature.SCORING, Feature.LEVELS, Feature.GUIDANCE);
 * CodeForm columns = new CodeForm(
 *         Pattern.compile("[a-z][a-z0-9_]{0,31}"), 32, Set.of("order"),
 *         Pattern.compile("[^a-z0-9_]+"), "_", UnaryOperator.identity());
 * Codes codes = Codes.of(model.questions().stream().map(Question::id).toList(), columns);
 * return new Exported(
 *         String.join(",", codes.byId().values()),
 *         Feature.notCarried(notCarried, "the table", model, LanguageTag.ENGLISH));
 * }</pre>
 */
@NullMarked
package org.learningorganisation.model.exchange;

import org.jspecify.annotations.NullMarked;
