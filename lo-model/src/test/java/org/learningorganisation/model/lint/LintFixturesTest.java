package org.learningorganisation.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.Edit;
import org.learningorganisation.model.validation.Finding;

/** Each rule of the linter on small definitions that it should remark on, and on others that only look so. */
class LintFixturesTest {

    private static final int FEWEST = 3;

    private static final DefinitionLinter LINTER = DefinitionLinter.wording();

    private static final List<FindingFixture> FIXTURES = FindingFixture.in(folder("fixtures"));

    static Stream<FindingFixture> fixtures() {
        return FIXTURES.stream();
    }

    static Stream<String> rules() {
        return Stream.concat(
                Stream.of(WordingRule.values()).map(WordingRule::id),
                Stream.of(SuppressionRule.values()).map(SuppressionRule::id));
    }

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(LintFixturesTest.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatTheFixtureExpectsAndNothingElse(FindingFixture fixture) {
        List<Finding> findings = LINTER.examine(fixture.model()).findings();
        assertThat(fixture.comparable(findings)).containsExactlyElementsOf(fixture.expected());
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
    @MethodSource("fixtures")
    void everyValueOfAMessageIsFilledIn(FindingFixture fixture) {
        for (LanguageTag language : List.of(LanguageTag.DUTCH, LanguageTag.ENGLISH)) {
            assertThat(LINTER.in(language).examine(fixture.model()).findings())
                    .allSatisfy(finding ->
                            assertThat(finding.message() + finding.hint()).doesNotContainPattern("\\{[a-z]+}"));
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void anEditReplacesATextOfTheDefinitionByAnother(FindingFixture fixture) {
        for (Finding finding : LINTER.examine(fixture.model()).findings()) {
            for (Edit edit : finding.edits()) {
                assertThat(edit.path()).isEqualTo(finding.path());
                assertThat(edit.to()).isNotEqualTo(edit.from()).isNotBlank();
                assertThat(Stream.concat(
                                fixture.model().questions().stream()
                                        .flatMap(question -> question.text().byLanguage().values().stream()),
                                fixture.model().suppressions().stream().map(each -> each.rule())))
                        .contains(edit.from());
            }
        }
    }
}
