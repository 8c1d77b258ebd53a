package org.learningorganisation.scoring.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.Gate;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.OverallRule;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupScore;

/** How policies that look at questions treat a group. */
class GroupLevelsTest {

    private static final MaturityModel MODEL = DefinitionReader.strict()
            .read(Path.of("..", "lo-examples", "research", "definitions", "indicator-domain.yaml"));

    /** Three of five have all of MIL1; the mean answer of the others keeps one practice below the cut. */
    private static final List<String> LAST_PRACTICE = List.of("fully", "largely", "largely", "not", "not");

    @Test
    void onTheScoresOfTheGroupTheMeanAnswersPassTheGatesOrDoNot() {
        GroupScore score = score("SCORES", LAST_PRACTICE, "fully");
        assertThat(score.standing().map(LevelStanding::level).orElseThrow().rank())
                .isZero();
        assertThat(score.standing()
                        .flatMap(LevelStanding::next)
                        .orElseThrow()
                        .blockedBy()
                        .get(0)
                        .gate())
                .contains(new Gate("mil-1", Optional.empty(), 100, OptionalDouble.empty(), List.of()));
    }

    @Test
    void onTheLevelsOfThePeopleHalfOfThemAreEnough() {
        assertThat(score("PEOPLE", LAST_PRACTICE, "fully")
                        .standing()
                        .map(LevelStanding::level)
                        .orElseThrow()
                        .rank())
                .isEqualTo(1);
    }

    @Test
    void aQuestionThatFewPeopleAnsweredMakesNoLevel() {
        List<String> few = List.of("fully", "fully", "na", "na", "na");
        assertThat(score("SCORES", few, "fully").standing()).isEmpty();
        assertThat(score("SCORES", few, "fully").outcome().scored()).isPresent();
    }

    private static GroupScore score(String group, List<String> last, String others) {
        ScoringPlan plan = ScoringPlan.builder("gates-of-a-group")
                .overall(new OverallRule(OverallRule.Of.NONE, OptionalInt.empty()))
                .missing(Choice.of("share-answered").with("share", BigDecimal.ZERO))
                .level(Choice.of("indicator-levels").with("group", group))
                .build();
        List<Response> people = new ArrayList<>();
        for (String answer : last) {
            Response.Builder response = Response.to(MODEL);
            Map.of("mil1-a", others, "mil1-b", others, "mil1-c", others, "mil1-d", answer)
                    .forEach(response::answer);
            people.add(response.build());
        }
        return Scorer.of(MODEL, plan)
                .score(people, Grouping.none())
                .everybody()
                .disciplines()
                .get(0);
    }
}
