package org.learningorganisation.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.catalogue.ScoringPlans;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/** Progress to date between two stored results, by the published figures of SAMM. */
class ProgressToDateTest {

    private static final MaturityModel MODEL = DefinitionReader.strict()
            .read(Path.of("..", "lo-examples", "research", "definitions", "function-practice-stream.yaml"));

    private static final Scorer SCORER =
            Scorer.of(MODEL, ScoringPlans.find("samm").orElseThrow());

    private static Map<String, String> answers(String teams, String projects) {
        Map<String, String> answers = new LinkedHashMap<>();
        String[] first = teams.split(" ", -1);
        String[] second = projects.split(" ", -1);
        for (int i = 0; i < 3; i++) {
            answers.put("reflecting-teams-" + (i + 1), first[i]);
            answers.put("reflecting-projects-" + (i + 1), second[i]);
        }
        return answers;
    }

    private static Response response(String teams, String projects) {
        Response.Builder response = Response.to(MODEL);
        answers(teams, projects).forEach(response::answer);
        return response.build();
    }

    private static PersonalResult result(String teams, String projects) {
        return SCORER.score(response(teams, projects));
    }

    private static TargetComparison between(Target target, PersonalResult earlier, PersonalResult now) {
        return TargetComparison.between(MODEL, SCORER, target, earlier, now)
                .compared()
                .orElseThrow();
    }

    @Test
    void halfOfTheWay() {
        TargetGap gap = between(
                        Target.ofAnswers(answers("most half half", "most most none")),
                        result("half none none", "some some none"),
                        result("half half half", "most none none"))
                .gap("reflecting")
                .orElseThrow();
        assertThat(gap.begin()).contains(BigFraction.of(1, 2));
        assertThat(gap.current()).contains(BigFraction.of(5, 4));
        assertThat(gap.wanted()).isEqualTo(BigFraction.of(2));
        assertThat(gap.progress()).contains(BigFraction.of(1, 2));
    }

    @Test
    void percentToTargetAndFiveNinthsToDate() {
        Target target = Target.ofAnswers(answers("most most none", "most half none"))
                .weighing(Map.of("reflecting", new BigDecimal("4")));
        PersonalResult baseline = result("some none none", "most none none");
        PersonalResult later = result("most half none", "most none none");
        TargetComparison then = between(target, baseline, baseline);
        assertThat(then.answers().orElseThrow().percentToTarget()).isEqualTo(BigFraction.of(5, 14));
        assertThat(then.gap("reflecting").orElseThrow().progress()).contains(BigFraction.ZERO);
        TargetGap gap = between(target, baseline, later).gap("reflecting").orElseThrow();
        assertThat(gap.begin()).contains(BigFraction.of(5, 8));
        assertThat(gap.progress()).contains(BigFraction.of(5, 9));
        assertThat(gap.weightedGap()).contains(BigFraction.of(2));
    }

    @Test
    void theBeginningIsTheEarlierResultAndNotTheBaselineOfTheTarget() {
        Target target = Target.ofAnswers(answers("most half half", "most most none"))
                .since(answers("none none none", "none none none"));
        assertThat(between(
                                target,
                                result("half none none", "some some none"),
                                result("half half half", "most none none"))
                        .gap("reflecting")
                        .orElseThrow()
                        .progress())
                .contains(BigFraction.of(1, 2));
    }

    @Test
    void groupsHaveProgressWhereBothFiguresAreShown() {
        Target target = Target.ofAnswers(answers("most half half", "most most none"));
        GroupResult earlier = group(5, "half none none", "some some none");
        GroupResult now = group(5, "half half half", "most none none");
        assertThat(progress(target, earlier, now)).contains(BigFraction.of(1, 2));
        assertThat(progress(target, group(4, "half none none", "some some none"), now))
                .isEmpty();
        assertThat(progress(target, earlier, group(4, "half half half", "most none none")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetComparison.between(MODEL, SCORER, target, "/north", earlier, now))
                .withMessage("the result has no group '/north'");
    }

    private static GroupResult group(int people, String teams, String projects) {
        return SCORER.score(Collections.nCopies(people, response(teams, projects)), Grouping.none());
    }

    private static Optional<BigFraction> progress(Target target, GroupResult earlier, GroupResult now) {
        List<TargetGap> gaps = TargetComparison.between(MODEL, SCORER, target, "/", earlier, now)
                .compared()
                .orElseThrow();
        return gaps.stream()
                .filter(gap -> gap.id().equals("reflecting"))
                .findFirst()
                .flatMap(TargetGap::progress);
    }

    @Test
    void anotherPlanOfTheResultsOrOfTheScorerIsRefused() {
        Target target = Target.ofAnswers(answers("most half half", "most most none"));
        PersonalResult result = result("half none none", "some some none");
        Scorer other =
                Scorer.of(MODEL, ScoringPlans.find("samm-zero-when-incomplete").orElseThrow());
        PersonalResult byOther = other.score(response("half none none", "some some none"));
        assertThat(TargetComparison.between(MODEL, SCORER, target, byOther, result)
                        .refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.PLAN);
        assertThat(TargetComparison.between(MODEL, other, target, result, result)
                        .refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.PLAN);
    }
}
