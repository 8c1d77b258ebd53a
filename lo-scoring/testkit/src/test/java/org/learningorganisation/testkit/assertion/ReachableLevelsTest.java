package org.learningorganisation.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.testkit.arbitrary.DefinitionArbitrary;
import org.learningorganisation.testkit.arbitrary.Feature;
import org.learningorganisation.testkit.arbitrary.ScaleArbitrary;

class ReachableLevelsTest {

    @Test
    void oneQuestionOfFiveOptionsReachesFiveLevels() {
        assertThat(complaints(Scans.of(1, 5).build())).isEmpty();
    }

    @Test
    void oneQuestionOfTwoOptionsReachesTheLowestAndTheHighest() {
        assertThat(complaints(Scans.of(1, 2).build()))
                .contains(
                        "dimension d1 cannot reach level l2 (from 20): of the 2 scores that there can be, none lies in it;"
                                + " the nearest are 0.0 and 100.0",
                        "the overall score cannot reach level l4 (from 60): of the 2 scores that there can be, none lies in"
                                + " it; the nearest are 0.0 and 100.0")
                .hasSize(3 * 3);
    }

    /** 1 of 4 steps, and a question of weight 3: the scores are 0, 6.25, 12.5, 18.75, 25, ...: none from 26 to 30. */
    @Test
    void aNarrowLevelBetweenTwoScoresIsNotReached() {
        MaturityModel model = Scans.of(4, 5).levels(Scans.levels(0, 26, 31)).build();

        assertThat(complaints(model))
                .contains(
                        "dimension d1 cannot reach level l2 (from 26): of the 17 scores that there can be, none lies in it;"
                                + " the nearest are 25.0 and 31.25");
    }

    /** On the way up, with the heavy question first or last, or both at one pace, nothing meets 30; the light one alone does. */
    @Test
    void aLevelThatNoStraightWayUpMeetsIsFoundAmongTheSums() {
        MaturityModel base = Scans.of(3, 5).build();
        List<Question> questions = new ArrayList<>();
        List<String> weights = List.of("5", "3", "2");
        for (int place = 0; place < 3; place++) {
            questions.add(Question.builder("q" + (place + 1), Scans.text("Question " + place))
                    .measures("d1")
                    .scale("s1")
                    .weight(new BigDecimal(weights.get(place)))
                    .build());
        }
        MaturityModel model = Scans.of(3, 5)
                .successAreas(List.of())
                .scales(base.scales())
                .questions(questions)
                .levels(bounds("0", "29.9", "30.1"))
                .build();

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void aHundredQuestionsTakeNoTime() {
        MaturityModel model = Scans.of(100, 7).build();

        assertThat(complaints(model)).isEmpty();
    }

    @Test
    void gatesAreClimbedOneByOne() {
        MaturityModel base = Scans.of(2, 5).build();
        MaturityModel model = Scans.of(2, 5)
                .successAreas(List.of())
                .scales(base.scales())
                .questions(List.of(
                        Question.builder("q1", Scans.text("We meet"))
                                .measures("d1")
                                .scale("s1")
                                .level("l2")
                                .build(),
                        Question.builder("q2", Scans.text("We plan"))
                                .measures("d1")
                                .scale("s1")
                                .level("l3")
                                .build()))
                .levels(gates(3))
                .build();
        ScoringPlan plan =
                ScoringPlan.builder("staged").level(Choice.of("staged-gates")).build();

        assertThat(ReachableLevels.of(model, plan).complaints()).isEmpty();
        assertThat(complaints(model))
                .containsExactly(
                        "nothing has a level under the plan learning-organisation-default," + " whatever the answers");
    }

    @Test
    void whereScoresAreNotAdditiveItIsSaidThatItIsNotCertain() {
        ScoringPlan plan =
                ScoringPlan.builder("median").strategy(Choice.of("median")).build();

        assertThat(ReachableLevels.of(Scans.of(1, 2).build(), plan).complaints())
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("is not certain"));
    }

    /** Small enough to try every combination of answers. */
    @Property(tries = 80)
    void whatCannotBeReachedIsWhatNoCombinationOfAnswersReaches(@ForAll("small") MaturityModel model) {
        List<String> complaints = complaints(model);
        Set<String> reached = reachedByAnyAnswers(model);

        assertThat(complaints).noneMatch(complaint -> complaint.contains("not certain"));
        Stream.concat(model.dimensions().stream().map(Dimension::id), Stream.of("overall"))
                .filter(figure -> reached.stream().anyMatch(one -> one.startsWith(figure + " ")))
                .forEach(figure -> model.levels().forEach(level -> {
                    String name = figure.equals("overall") ? "the overall score" : "dimension " + figure;
                    String complaint = name + " cannot reach level " + level.id() + " ";
                    assertThat(complaints.stream().noneMatch(said -> said.startsWith(complaint)))
                            .as(complaint + complaints)
                            .isEqualTo(reached.contains(figure + " " + level.id()));
                }));
    }

    @Provide
    Arbitrary<MaturityModel> small() {
        return DefinitionArbitrary.usual()
                .questions(2, 4)
                .disciplines(1, 2)
                .successAreas(0, 1)
                .levels(2, 5)
                .unscoredQuestions(0, 0)
                .scalesFrom(ScaleArbitrary.usual().options(2, 4))
                .without(Feature.RANGES, Feature.GATES);
    }

    private static Set<String> reachedByAnyAnswers(MaturityModel model) {
        Rungs rungs = Rungs.of(model);
        Scorer scorer = Scorer.of(model);
        Set<String> reached = new TreeSet<>();
        combinations(rungs, new int[rungs.ladders().size()], 0, reached, scorer);
        return reached;
    }

    private static void combinations(Rungs rungs, int[] places, int question, Set<String> reached, Scorer scorer) {
        if (question == places.length) {
            PersonalResult result = scorer.scores(rungs.response(places));
            result.scores()
                    .forEach(score -> score.standing()
                            .ifPresent(standing -> reached.add(
                                    score.id() + " " + standing.effective().id())));
            return;
        }
        for (int place = 0; place <= rungs.highest(question); place++) {
            places[question] = place;
            combinations(rungs, places, question + 1, reached, scorer);
        }
        places[question] = 0;
    }

    private static List<MaturityLevel> bounds(String... bounds) {
        List<MaturityLevel> levels = new ArrayList<>();
        for (String bound : bounds) {
            int number = levels.size() + 1;
            levels.add(new MaturityLevel(
                    "l" + number,
                    Optional.of(new BigDecimal(bound)),
                    Scans.text("Level " + number),
                    LocalizedText.NONE));
        }
        return levels;
    }

    private static List<MaturityLevel> gates(int count) {
        return Scans.levels(new int[count]).stream()
                .map(level -> new MaturityLevel(level.id(), Optional.empty(), level.name(), level.description()))
                .toList();
    }

    private static List<String> complaints(MaturityModel model) {
        return ReachableLevels.of(model, ScoringPlan.usual()).complaints();
    }
}
