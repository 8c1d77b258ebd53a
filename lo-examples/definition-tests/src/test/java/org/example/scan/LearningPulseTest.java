package org.example.scan;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.learningorganisation.testkit.assertion.DefinitionAssertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.testkit.arbitrary.AnswerHabits;
import org.learningorganisation.testkit.arbitrary.ResponsesArbitrary;
import org.learningorganisation.testkit.file.DefinitionFiles;
import org.learningorganisation.testkit.file.FindingFixture;
import org.learningorganisation.testkit.file.FindingFixtures;

class LearningPulseTest {

    private final MaturityModel scan = DefinitionReader.strict().read(Path.of("definitions/learning-pulse.yaml"));

    @ParameterizedTest
    @DefinitionFiles("definitions")
    void everyDefinitionIsReadyToShip(MaturityModel definition) {
        assertThat(definition)
                .hasNoFindings()
                .isTranslatedTo(LanguageTag.DUTCH, LanguageTag.ENGLISH)
                .hasQuestionsPerCell(2)
                .hasReversedQuestionInEveryDimension()
                .scoresEveryLevelReachable()
                .roundTrips();
    }

    @Test
    void answersThatPeopleGaveAreAccepted() {
        assertThat(scan).acceptsSample(Path.of("src/test/samples"));
    }

    @Test
    void scoresCanBeComparedWithTheVersionBefore() {
        assertThat(scan)
                .isComparableWith(
                        DefinitionReader.strict().read(Path.of("src/test/previous/learning-pulse-1.0.0.yaml")));
    }

    @Test
    void nothingHasChangedThatChangesAScore() {
        assertThat(scan).hasStableScoring("sha256:ff85ab85fb1b431503743a7a8237ee1c956af815a69d0626fcb410580733e73d");
    }

    @Property(tries = 50)
    void noTeamIsTooOddForAResult(@ForAll("teams") List<Response> team) {
        assertThatCode(() -> Scorer.of(scan).score(team, Grouping.path("team"))).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<List<Response>> teams() {
        return ResponsesArbitrary.to(scan)
                .people(1, 30)
                .groupedBy(3, "team")
                .answering(AnswerHabits.usual().missing(0.3));
    }

    @ParameterizedTest
    @FindingFixtures("src/test/fixtures")
    void theLinterStillSaysWhatWeRelyOn(FindingFixture fixture) {
        fixture.isFoundBy(
                definition -> DefinitionLinter.wording().examine(definition).findings());
    }
}
