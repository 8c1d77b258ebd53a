package org.learningorganisation.scoring.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.area;
import static org.learningorganisation.scoring.testmodels.SmallScans.levels;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.comparison.Wanted;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/** Three next actions from the guidance, where the gap to the next level is largest. */
class NextActionsTest {

    private static ImprovementAction action(String id, String... dimensions) {
        return new ImprovementAction(id, List.of(dimensions), text("do " + id), List.of());
    }

    private static MaturityModel.Builder withActions(ImprovementAction... actions) {
        return scan("d", "e")
                .successAreas(List.of(area("a"), area("b")))
                .questions(List.of(
                        question("q1", "d", "a"),
                        question("q2", "d", "b"),
                        question("q3", "e", "a"),
                        question("q4", "e", "b")))
                .guidance(new Guidance(List.of(), List.of(), Arrays.asList(actions), List.of(), List.of(), List.of()));
    }

    private static final ImprovementAction[] ALL = {
        action("for-da", "d", "a"),
        action("for-db", "d", "b"),
        action("for-ea", "e", "a"),
        action("for-eb", "e", "b"),
        action("for-d", "d"),
        action("for-b", "b")
    };

    private static List<NextAction> actions(MaturityModel model, String codes) {
        return NextActions.from(model).forPerson(Scorer.of(model).score(answers(model, "p", codes)));
    }

    private static List<String> ids(List<NextAction> actions) {
        return actions.stream().map(next -> next.action().id()).toList();
    }

    @Test
    void theLargestGapsToTheNextLevelComeFirstAndThreeAreEnough() {
        List<NextAction> next = actions(withActions(ALL).build(), "3 2 1 2");
        assertThat(ids(next)).containsExactly("for-ea", "for-db", "for-eb");
        assertThat(next.get(0).because().id()).isEqualTo("e*a");
    }

    @Test
    void theTargetIsTheBoundAboveTheOverallLevelAndTheGapIsMeasuredFromIt() {
        List<NextAction> next = actions(withActions(ALL).build(), "3 2 1 2");
        assertThat(next).allSatisfy(each -> assertThat(each.target()).isEqualTo(40));
        assertThat(next).extracting(NextAction::gap).containsExactly(40.0, 15.0, 15.0);
    }

    @Test
    void atTheHighestLevelTheTargetIsTheTopOfTheScale() {
        List<NextAction> next = actions(withActions(ALL).build(), "5 5 4 5");
        assertThat(next.get(0).target()).isEqualTo(100);
        assertThat(next.get(0).gap()).isEqualTo(25);
        assertThat(ids(next)).startsWith("for-ea");
        assertThat(actions(withActions(ALL).build(), "5 5 5 5")).isEmpty();
    }

    @Test
    void whereACellHasNoActionThoseOfItsDisciplineAndAreaFollow() {
        MaturityModel model = withActions(action("for-d", "d"), action("for-b", "b"), action("for-ea", "e", "a"))
                .build();
        assertThat(ids(actions(model, "1 1 1 1"))).containsExactly("for-ea", "for-d", "for-b");
    }

    @Test
    void anActionIsAdvisedOnce() {
        MaturityModel model = withActions(action("both", "d", "a", "b")).build();
        assertThat(ids(actions(model, "1 1 1 1"))).containsExactly("both");
    }

    @Test
    void nothingIsSaidOfWhatIsNotScoredOrWithheld() {
        MaturityModel model = withActions(ALL).build();
        List<NextAction> next = actions(model, "- 1 - 1");
        assertThat(ids(next)).startsWith("for-db", "for-eb");
        assertThat(next).extracting(each -> each.because().id()).containsExactly("d*b", "e*b", "d");
        List<Response> four = IntStream.range(0, 4)
                .mapToObj(person -> answers(model, "p" + person, "1 1 1 1"))
                .toList();
        GroupResult few = Scorer.of(model).score(four, Grouping.none());
        assertThat(NextActions.from(model).forGroup(few.everybody())).isEmpty();
    }

    @Test
    void aGroupIsAdvisedByItsMeans() {
        MaturityModel model = withActions(ALL).build();
        List<Response> six = IntStream.range(0, 6)
                .mapToObj(person -> answers(model, "p" + person, person % 2 == 0 ? "3 3 1 3" : "3 3 2 3"))
                .toList();
        List<NextAction> next = NextActions.from(model)
                .forGroup(Scorer.of(model).score(six, Grouping.none()).everybody());
        assertThat(ids(next)).startsWith("for-ea");
        assertThat(next.get(0).target()).isEqualTo(60);
        assertThat(next.get(0).gap()).isCloseTo(47.5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void theNormalisationOfThePlanDoesNotChangeTheAdvice(Metric shown) {
        MaturityModel model = withActions(ALL).build();
        ScoringPlan plan = ScoringPlan.builder("shown").normalisation(shown).build();
        PersonalResult result = Scorer.of(model, plan).score(answers(model, "p", "3 2 1 2"));
        List<NextAction> next = NextActions.from(model).forPerson(result);
        assertThat(ids(next)).containsExactly("for-ea", "for-db", "for-eb");
        assertThat(next).extracting(NextAction::gap).containsExactly(40.0, 15.0, 15.0);
    }

    @Test
    void theTargetIsOnTheLevelMetricOfTheDefinition() {
        MaturityModel raw = withActions(ALL)
                .levels(levels(1, 2, 3, 4))
                .levelMetric(Metric.RAW)
                .build();
        List<NextAction> next = actions(raw, "3 2 1 2");
        assertThat(next.get(0).target()).isEqualTo(3);
        assertThat(next.get(0).gap()).isEqualTo(2);
        assertThat(actions(raw, "5 5 5 4").get(0).target()).isEqualTo(5);
    }

    @Test
    void theBuiltInScanHasThreeActionsForAWeakPlaceWithTheirSources() {
        MaturityModel scan = Catalogue.learningOrganisationScan();
        Response.Builder response = Response.to(scan);
        scan.questions().forEach(question -> response.answer(question.id(), question.reversed() ? "4" : "2"));
        List<NextAction> next = NextActions.from(scan).forPerson(Scorer.of(scan).score(response.build()));
        assertThat(next).hasSize(3);
        assertThat(ids(next)).doesNotHaveDuplicates();
        assertThat(next).allSatisfy(each -> assertThat(each.gap()).isPositive());
    }

    @Test
    void towardATargetEachDimensionHasItsOwnAndTheOthersGetNoAdvice() {
        MaturityModel model = withActions(ALL).build();
        Response response = answers(model, "p", "3 2 1 2");
        for (Metric shown : Metric.values()) {
            Scorer scorer = Scorer.of(
                    model, ScoringPlan.builder("shown").normalisation(shown).build());
            // 75 of 100 is a 4 on 1 to 5, which is 80 percent of the maximum
            BigDecimal wanted = Map.of(
                            Metric.MIN_MAX, new BigDecimal("75"),
                            Metric.RAW, new BigDecimal("4"),
                            Metric.PERCENT_OF_MAX, new BigDecimal("80"))
                    .get(shown);
            Target same = Target.ofDimensions(Map.of("d", Wanted.ofScore(wanted)));
            List<NextAction> next = NextActions.from(model)
                    .toward(TargetComparison.of(model, scorer, same, response).gaps())
                    .forPerson(scorer.score(response));
            assertThat(ids(next)).startsWith("for-db", "for-da");
            assertThat(next.get(0).target()).isCloseTo(75, within(1e-12));
            assertThat(next.get(0).gap()).isCloseTo(50, within(1e-12));
            assertThat(next).extracting(each -> each.because().id()).isSubsetOf("d*a", "d*b", "d", "a", "b");
        }
    }

    @Test
    void aWantedLevelIsItsLowerBound() {
        MaturityModel model = withActions(ALL).build();
        Response response = answers(model, "p", "3 2 1 2");
        Scorer scorer = Scorer.of(model);
        String level = model.levels().get(3).id();
        Target target = Target.ofDimensions(Map.of("e", Wanted.ofLevel(level)));
        List<NextAction> next = NextActions.from(model)
                .toward(TargetComparison.of(model, scorer, target, response).gaps())
                .forPerson(scorer.score(response));
        assertThat(ids(next)).startsWith("for-ea");
        assertThat(next.get(0).target())
                .isEqualTo(model.levels().get(3).from().orElseThrow().doubleValue());
    }
}
