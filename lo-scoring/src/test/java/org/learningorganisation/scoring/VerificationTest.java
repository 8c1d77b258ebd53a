package org.learningorganisation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.testmodels.SmallScans.CLOCK;
import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Verification.Difference;
import org.learningorganisation.scoring.Verification.Subject;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.scoring.testmodels.Changed;
import org.learningorganisation.scoring.testmodels.GoldenScan;

/** A stored result says of itself whether it still comes out, and if not, why. */
class VerificationTest {

    private static final MaturityModel MODEL =
            scan("d").questions(questions("q", 4, "d")).build();

    private static final Response PERSON = answers(MODEL, "p1", "2 3 4 5");

    private static final PersonalResult STORED =
            Scorer.builder(MODEL).clock(CLOCK).build().score(PERSON);

    private static List<Subject> differences(AssessmentResult stored, MaturityModel model, List<Response> responses) {
        return Scorer.verify(stored, model, responses).differences().stream()
                .map(Difference::subject)
                .toList();
    }

    @Test
    void theSameAnswersInAnotherOrderAreIdentical() {
        Response shuffled = Changed.answersShuffled(PERSON, new Random(7));
        assertThat(shuffled.answers().keySet())
                .isNotEqualTo(List.copyOf(PERSON.answers().keySet()));
        assertThat(Scorer.verify(STORED, MODEL, List.of(shuffled)).identical()).isTrue();

        AssessmentResult group = Scorer.of(GoldenScan.model()).score(GoldenScan.people(), Grouping.path("team"));
        List<Response> people = Changed.shuffled(GoldenScan.people(), new Random(7));
        assertThat(Scorer.verify(group, GoldenScan.model(), people).identical()).isTrue();
    }

    @Test
    void otherTextsAreAnotherDefinitionButNoOtherFigures() {
        MaturityModel renamed = scan("d")
                .disciplines(
                        List.of(Discipline.builder("d", text("a better name")).build()))
                .questions(questions("q", 4, "d"))
                .build();
        Verification verification = Scorer.verify(STORED, renamed, List.of(PERSON));
        assertThat(verification.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.subject()).isEqualTo(Subject.DEFINITION);
            assertThat(difference.detail()).contains("nothing that can change a score");
        });
    }

    @Test
    void anotherWeightIsAnotherDefinitionWithOtherFigures() {
        List<Question> questions = new ArrayList<>(MODEL.questions());
        questions.set(0, on(FIVE, "q1", "d").weight(BigDecimal.TEN).build());
        MaturityModel heavier = scan("d").questions(questions).build();
        Verification verification = Scorer.verify(STORED, heavier, List.of(PERSON));
        assertThat(differences(STORED, heavier, List.of(PERSON))).containsExactly(Subject.DEFINITION, Subject.FIGURES);
        assertThat(verification.differences().get(0).detail()).contains("scores can change");
    }

    @Test
    void oneMoreRespondentGivesOtherFigures() {
        List<Response> people = GoldenScan.people();
        AssessmentResult group = Scorer.of(GoldenScan.model()).score(people, Grouping.none());
        List<Response> more = new ArrayList<>(people);
        more.add(Response.to(GoldenScan.model())
                .respondent("one-more")
                .answers(GoldenScan.person().answers())
                .build());
        assertThat(differences(group, GoldenScan.model(), more)).containsExactly(Subject.FIGURES);
    }

    @Test
    void aPersonalResultIsOfOneResponse() {
        assertThat(differences(STORED, MODEL, List.of())).containsExactly(Subject.ANSWERS);
        assertThat(differences(STORED, MODEL, List.of(PERSON, answers(MODEL, "p2", "5 5 5 5"))))
                .containsExactly(Subject.ANSWERS);
    }

    @Test
    void theSameAnswersOfAnotherRespondentAreNotTheirResultAndNobodyIsNamed() {
        List<Difference> differences = Scorer.verify(STORED, MODEL, List.of(answers(MODEL, "p2", "2 3 4 5")))
                .differences();
        assertThat(differences).extracting(Difference::subject).containsExactly(Subject.ANSWERS);
        assertThat(differences.get(0).detail()).doesNotContain("p1", "p2");
    }

    @Test
    void answersThatDoNotHoldAreNamed() {
        Response unknown = Response.to(MODEL).answer("q1", "nine").build();
        assertThat(differences(STORED, MODEL, List.of(unknown))).containsExactly(Subject.ANSWERS);
    }

    @Test
    void aResultOfAStrategyThatIsNotRegisteredCannotBeComputedAgain() {
        ScoringPlan own =
                ScoringPlan.builder("own").strategy(Choice.of("own-mean")).build();
        Scorer.Builder knowing = Scorer.builder(MODEL)
                .strategies(ScoringMethods.strategies().with("own-mean", ScoringStrategy.median()));
        PersonalResult stored = knowing.plan(own).build().score(PERSON);
        assertThat(Scorer.verify(stored, MODEL, List.of(PERSON)).differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.subject()).isEqualTo(Subject.PLAN);
                    assertThat(difference.detail()).contains("own-mean");
                });
        assertThat(knowing.verify(stored, List.of(PERSON)).identical()).isTrue();
    }

    @Test
    void anotherVersionOfTheLibraryIsSaidAlone() {
        Provenance now = STORED.provenance();
        PersonalResult older = new PersonalResult(
                new Provenance(now.model(), now.plan(), "0.0.1", now.computedAt()),
                STORED.respondent(),
                STORED.overall(),
                STORED.disciplines(),
                STORED.successAreas(),
                STORED.cells(),
                STORED.questions());
        assertThat(differences(older, MODEL, List.of(PERSON))).containsExactly(Subject.LIBRARY);
    }

    @Test
    void verifyingLeavesABuilderAsItWas() {
        ScoringPlan median =
                ScoringPlan.builder("median").strategy(Choice.of("median")).build();
        Scorer.Builder builder = Scorer.builder(MODEL).plan(median);
        assertThat(builder.verify(STORED, List.of(PERSON)).identical()).isTrue();
        assertThat(builder.build().plan().id()).isEqualTo("median");
    }
}
