package org.learningorganisation.testkit.assertion;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * Assertions on a definition. One that fails says everything that keeps it from holding, each with its place, what was found
 * and what is allowed. An assertion about nothing fails: a definition without levels has no levels that can be reached.
 *
 * <pre>{@code
 * assertThat(scan)
 *         .hasNoFindings()
 *         .isTranslatedTo(LanguageTag.DUTCH, LanguageTag.ENGLISH)
 *         .coversEveryCell()
 *         .scoresEveryLevelReachable()
 *         .roundTrips();
 * }</pre>
 */
public final class DefinitionAssert extends AbstractAssert<DefinitionAssert, MaturityModel> {

    DefinitionAssert(MaturityModel actual) {
        super(actual, DefinitionAssert.class);
    }

    /**
     * The definition holds: no structural rule finds an error.
     *
     * @return these assertions
     */
    public DefinitionAssert hasNoErrors() {
        return hasNoFindings(Severity.ERROR);
    }

    /**
     * Neither the structural rules nor the wording rules find an error or a warning; remarks that are worth knowing are
     * allowed, and so is what the definition suppresses.
     *
     * @return these assertions
     */
    public DefinitionAssert hasNoFindings() {
        return hasNoFindings(Severity.WARNING);
    }

    /**
     * Nothing is found that matters so much, or more.
     *
     * @param from {@link Severity#ERROR}, {@link Severity#WARNING} for these and errors, {@link Severity#INFO} for anything
     * @return these assertions
     */
    public DefinitionAssert hasNoFindings(Severity from) {
        return hasNoFindings(from, DefinitionLinter.wording());
    }

    /**
     * Nothing is found that matters so much, or more, by the structural rules and a linter of one's own.
     *
     * @param from how much a finding must matter
     * @param linter with other rules or limits
     * @return these assertions
     */
    public DefinitionAssert hasNoFindings(Severity from, DefinitionLinter linter) {
        isNotNull();
        return require(
                "has findings of " + from + " or above; none are allowed",
                linter.examine(actual).findings().stream()
                        .filter(finding -> finding.severity().compareTo(from) <= 0)
                        .map(DefinitionAssert::withHint)
                        .toList());
    }

    private static String withHint(Finding finding) {
        return finding.hint().isEmpty() ? finding.toString() : finding + " " + finding.hint();
    }

    /**
     * A rule finds something.
     *
     * @param rule the id of a structural or wording rule, such as {@code scale.code-duplicate}
     * @return these assertions
     */
    public DefinitionAssert hasFinding(String rule) {
        return requireFinding(rule, finding -> finding.rule().equals(rule));
    }

    /**
     * A rule finds something at a place.
     *
     * @param rule the id of a structural or wording rule
     * @param path the place, such as {@code questions[3].scale}
     * @return these assertions
     */
    public DefinitionAssert hasFinding(String rule, String path) {
        return requireFinding(
                rule + " at " + path,
                finding -> finding.rule().equals(rule) && finding.path().equals(path));
    }

    private DefinitionAssert requireFinding(String wanted, Predicate<Finding> matching) {
        isNotNull();
        List<Finding> findings = DefinitionLinter.wording().examine(actual).findings();
        if (findings.stream().noneMatch(matching)) {
            fail(
                    findings.isEmpty()
                            ? "has no finding of " + wanted + ", and no other"
                            : Complaints.text("has no finding of " + wanted + "; found are", findings));
        }
        return this;
    }

    /**
     * Every pair of a discipline and a success area that have no parts has a scored question.
     *
     * @return these assertions
     */
    public DefinitionAssert coversEveryCell() {
        return hasQuestionsPerCell(1);
    }

    /**
     * Every pair of a discipline and a success area that have no parts has so many scored questions.
     *
     * @param fewest at least 1
     * @return these assertions
     */
    public DefinitionAssert hasQuestionsPerCell(int fewest) {
        isNotNull();
        if (actual.disciplines().isEmpty() || actual.successAreas().isEmpty()) {
            fail("has no cells: it has " + actual.disciplines().size() + " disciplines and "
                    + actual.successAreas().size() + " success areas");
        }
        return require("has cells with too few questions", new Cells(actual).withFewerThan(fewest));
    }

    /**
     * Every dimension without parts is measured by so many scored questions.
     *
     * @param fewest at least 1
     * @return these assertions
     */
    public DefinitionAssert hasQuestionsPerDimension(int fewest) {
        isNotNull();
        return require("has dimensions with too few questions", new Cells(actual).dimensionsWithFewerThan(fewest));
    }

    /**
     * Every dimension that questions measure has a reversed one among them, so that people who agree with everything stand
     * out.
     *
     * @return these assertions
     */
    public DefinitionAssert hasReversedQuestionInEveryDimension() {
        isNotNull();
        return require("has dimensions without a reversed question", new Cells(actual).withoutReversedQuestion());
    }

    /**
     * Every text is there in these languages, and the definition declares them.
     *
     * @param languages the languages
     * @return these assertions
     */
    public DefinitionAssert isTranslatedTo(LanguageTag... languages) {
        isNotNull();
        return require("lacks texts", Translations.missing(actual, List.of(languages)));
    }

    /**
     * Every level can be reached under the usual plan, see {@link #scoresEveryLevelReachable(ScoringPlan)}.
     *
     * @return these assertions
     */
    public DefinitionAssert scoresEveryLevelReachable() {
        return scoresEveryLevelReachable(ScoringPlan.usual());
    }

    /**
     * Every level of the definition can be reached by every dimension that gets a level, and by the whole, with some answers
     * to all scored questions.
     *
     * <p>That a level is reached is shown by answers that reach it. That none reach it follows, where levels are bounds and
     * scores are additive, from all the scores that there can be: these are worked out as a set of sums, question by question,
     * rather than by trying all combinations of answers. Where that does not apply and no answers were found, the message
     * says that it is not certain. A range of numbers is taken in its steps; one without steps, or with more than a thousand,
     * in hundredths of its width.
     *
     * @param plan how answers become levels
     * @return these assertions
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     * @throws IllegalArgumentException when the plan does not fit the definition
     */
    public DefinitionAssert scoresEveryLevelReachable(ScoringPlan plan) {
        isNotNull();
        if (actual.levels().isEmpty()) {
            fail("has no levels that could be reached");
        }
        return require(
                "has levels that cannot be reached",
                ReachableLevels.of(actual, plan).complaints());
    }

    /**
     * Responses hold. An answer that is missing is allowed.
     *
     * @param responses at least one
     * @return these assertions
     */
    public DefinitionAssert acceptsSample(Response... responses) {
        isNotNull();
        if (responses.length == 0) {
            throw new IllegalArgumentException("responses is empty; at least one is needed");
        }
        return require("does not accept the sample", Samples.objections(actual, List.of(responses)));
    }

    /**
     * The responses in a file hold, or in every file of a folder. An answer that is missing is allowed.
     *
     * @param fileOrFolder JSON or YAML files, each with one response or a list of them; a folder without files fails
     * @return these assertions
     */
    public DefinitionAssert acceptsSample(Path fileOrFolder) {
        isNotNull();
        return require("does not accept the sample", Samples.objections(actual, fileOrFolder));
    }

    /**
     * Written as JSON and as YAML and read again, the definition is the same.
     *
     * @return these assertions
     */
    public DefinitionAssert roundTrips() {
        isNotNull();
        return require("does not survive writing and reading", RoundTrip.losses(actual));
    }

    /**
     * Nothing has changed that can change a score: scales, dimensions, questions, weights, levels.
     *
     * @param fingerprint what {@link Fingerprint#ofScoring} gave, kept in the test
     * @return these assertions
     */
    public DefinitionAssert hasStableScoring(String fingerprint) {
        isNotNull();
        String found = Fingerprint.ofScoring(actual).value();
        return require(
                "scores differently than before",
                Stream.of(found)
                        .filter(now -> !now.equals(fingerprint))
                        .map(now -> "the fingerprint of its scoring is " + now + "; expected was " + fingerprint)
                        .toList());
    }

    /**
     * Scores of this version can be compared with those of an older one, at least on the questions that both ask, and the
     * version number says how much has changed.
     *
     * @param older the older version
     * @return these assertions
     */
    public DefinitionAssert isComparableWith(MaturityModel older) {
        isNotNull();
        DefinitionComparison comparison = DefinitionComparison.of(older, actual);
        if (comparison.verdict() == Verdict.NOT_COMPARABLE
                || !comparison.version().saysSo()) {
            fail("is not comparable with " + older.reference() + ", or its version number does not say how far:\n"
                    + comparison);
        }
        return this;
    }

    private DefinitionAssert require(String sentence, List<String> complaints) {
        if (!complaints.isEmpty()) {
            fail(Complaints.text(sentence, complaints));
        }
        return this;
    }

    private void fail(String what) {
        failWithMessage("%s", "the definition " + actual.reference() + " " + what);
    }
}
