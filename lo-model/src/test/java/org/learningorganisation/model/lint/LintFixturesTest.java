package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Edit;
import org.learningorganisation.model.validation.Finding;

/** Each rule of the linter on small definitions that it should remark on, and on others that only look so. */
class LintFixturesTest {

    private static final int FEWEST = 3;

    private static final DefinitionLinter LINTER = DefinitionLinter.wording();

    private static final List<Linted> LINTED = FindingFixture.in(FindingFixture.folder("fixtures")).stream()
            .map(fixture -> new Linted(fixture, LINTER.examine(fixture.model()).findings()))
            .toList();

    /**
     * A fixture and what the linter says of it, which several tests look at.
     *
     * @param fixture the fixture
     * @param findings all findings on it, in English
     */
    record Linted(FindingFixture fixture, List<Finding> findings) {

        @Override
        public String toString() {
            return fixture.toString();
        }
    }

    static Stream<Linted> linted() {
        return LINTED.stream();
    }

    static Stream<FindingFixture> fixtures() {
        return linted().map(Linted::fixture);
    }

    static Stream<String> rules() {
        return Stream.concat(
                Stream.of(WordingRule.values()).map(WordingRule::id),
                Stream.of(SuppressionRule.values()).map(SuppressionRule::id));
    }

    @ParameterizedTest
    @MethodSource("linted")
    void findsWhatTheFixtureExpectsAndNothingElse(Linted linted) {
        FindingFixture fixture = linted.fixture();
        assertThat(fixture.comparable(linted.findings())).containsExactlyElementsOf(fixture.expected());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleHasThreeHitsAndThreeNearMissesInBothLanguages(String rule) {
        for (String language : List.of("nl", "en")) {
            List<FindingFixture> all = fixtures()
                    .filter(fixture ->
                            fixture.rule().equals(rule) && fixture.language().equals(language))
                    .toList();
            assertThat(all).filteredOn(FindingFixture::isNearMiss).hasSizeGreaterThanOrEqualTo(FEWEST);
            assertThat(all)
                    .filteredOn(fixture -> !fixture.isNearMiss())
                    .hasSizeGreaterThanOrEqualTo(FEWEST)
                    .allSatisfy(hit -> assertThat(hit.expected())
                            .extracting(FindingFixture.Expected::rule)
                            .contains(rule));
            assertThat(all)
                    .filteredOn(FindingFixture::isNearMiss)
                    .allSatisfy(miss -> assertThat(miss.expected())
                            .extracting(FindingFixture.Expected::rule)
                            .doesNotContain(rule));
        }
    }

    @Test
    void everyFixtureIsOfARule() {
        assertThat(fixtures().map(FindingFixture::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(rules().toList());
    }

    @ParameterizedTest
    @MethodSource("linted")
    void everyValueOfAMessageIsFilledIn(Linted linted) {
        List<Finding> dutch =
                LINTER.in(LanguageTag.DUTCH).examine(linted.fixture().model()).findings();
        assertThat(dutch).hasSameSizeAs(linted.findings());
        assertThat(Stream.concat(linted.findings().stream(), dutch.stream()))
                .allSatisfy(finding ->
                        assertThat(finding.message() + finding.hint()).doesNotContainPattern("\\{[a-z]+}"));
    }

    @ParameterizedTest
    @MethodSource("linted")
    void anEditReplacesATextOfTheDefinitionByAnother(Linted linted) {
        MaturityModel model = linted.fixture().model();
        for (Finding finding : linted.findings()) {
            for (Edit edit : finding.edits()) {
                assertThat(edit.path()).isEqualTo(finding.path());
                assertThat(edit.to()).isNotEqualTo(edit.from()).isNotBlank();
                assertThat(Stream.concat(
                                model.questions().stream()
                                        .flatMap(question -> question.text().byLanguage().values().stream()),
                                model.suppressions().stream().map(each -> each.rule())))
                        .contains(edit.from());
            }
        }
    }
}
