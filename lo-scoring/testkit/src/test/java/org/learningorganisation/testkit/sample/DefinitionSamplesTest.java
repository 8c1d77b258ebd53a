package org.learningorganisation.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.testkit.assertion.DefinitionAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.StructuralRule;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.testkit.arbitrary.AnswerHabits;
import org.learningorganisation.testkit.arbitrary.AnsweredDefinition;
import org.learningorganisation.testkit.arbitrary.AnsweredDefinitionArbitrary;
import org.learningorganisation.testkit.arbitrary.DefinitionArbitrary;
import org.learningorganisation.testkit.arbitrary.Feature;
import org.learningorganisation.testkit.arbitrary.InvalidDefinition;
import org.learningorganisation.testkit.arbitrary.InvalidDefinitionArbitrary;
import org.learningorganisation.testkit.arbitrary.ResponseArbitrary;
import org.learningorganisation.testkit.arbitrary.ResponsesArbitrary;
import org.learningorganisation.testkit.arbitrary.ScaleArbitrary;
import org.learningorganisation.testkit.file.FindingFixture;
import org.learningorganisation.testkit.file.FindingFixtures;

/** What the documentation shows of definitions. */
class DefinitionSamplesTest {

    private static final MaturityModel SCAN = DefinitionReader.strict()
            .read(Path.of("../../lo-examples/definition-tests/definitions/learning-pulse.yaml"));

    private static final DefinitionLinter LINTER = DefinitionLinter.wording();

    @Test
    void assertions() {
        MaturityModel scan = SCAN;
        assertThat(scan)
                .hasNoFindings()
                .isTranslatedTo(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .coversEveryCell()
                .scoresEveryLevelReachable()
                .roundTrips();
    }

    @ParameterizedTest
    @FindingFixtures("src/test/fixtures")
    void theRuleFindsWhatItShould(FindingFixture fixture) {
        fixture.isFoundBy(definition -> LINTER.lint(definition).findings());
    }

    @Property
    void nobodyScoresOutsideTheScale(@ForAll AnsweredDefinition answered) {
        Scorer scorer = Scorer.of(answered.model());

        answered.responses()
                .forEach(response -> assertThat(scorer.scores(response).scores())
                        .flatMap(score -> score.outcome().scored().stream().toList())
                        .allMatch(scored -> scored.score() >= 0 && scored.score() <= 100));
    }

    @Property(tries = 20)
    void teamsAreInTwoGroupings(@ForAll("teams") List<Response> responses) {
        assertThat(responses)
                .allSatisfy(response -> assertThat(response.groups()).containsOnlyKeys("department", "team"));
    }

    @Provide
    Arbitrary<List<Response>> teams() {
        return ResponsesArbitrary.to(SCAN)
                .people(1, 40)
                .groupedBy(3, "department", "team")
                .answering(AnswerHabits.usual().missing(0.3));
    }

    @Property(tries = 20)
    void smallDefinitionsAreSmall(@ForAll("small") MaturityModel model) {
        assertThat(model.languages()).hasSize(2);
    }

    @Provide
    Arbitrary<MaturityModel> small() {
        return DefinitionArbitrary.usual().questions(1, 3).languages(2, 2).without(Feature.RANGES, Feature.TREES);
    }

    @Property(tries = 20)
    void hastyPeopleAreAlone(@ForAll("hasty") AnsweredDefinition answered) {
        assertThat(answered.responses()).hasSize(1);
    }

    @Provide
    Arbitrary<AnsweredDefinition> hasty() {
        return AnsweredDefinitionArbitrary.usual()
                .of(DefinitionArbitrary.usual().questions(1, 20))
                .people(1, 1)
                .answering(AnswerHabits.usual().missing(0.4));
    }

    @Example
    void piecesOfCode() {
        MaturityModel model = SCAN;
        Arbitrary<AnswerScale> fivePoints = ScaleArbitrary.usual().options(5, 5).only(Feature.OUTSIDE_SCORING);
        Arbitrary<Response> complete = ResponseArbitrary.to(model).answering(AnswerHabits.complete());
        Arbitrary<InvalidDefinition> unreachable =
                InvalidDefinitionArbitrary.breaking(StructuralRule.LEVEL_UNREACHABLE);
        AnswerHabits hasty = AnswerHabits.complete().straightLiners(0.5).missing(0.2);

        assertThat(fivePoints.sample().options()).hasSizeBetween(5, 7);
        assertThat(complete.sample().answers()).hasSize(12);
        assertThat(unreachable.sample().rule()).isEqualTo(StructuralRule.LEVEL_UNREACHABLE);
        assertThat(hasty.straightLiners()).isEqualTo(0.5);
    }
}
