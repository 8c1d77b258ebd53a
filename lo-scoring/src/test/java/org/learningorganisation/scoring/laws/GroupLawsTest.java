package org.learningorganisation.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;

/** Laws of the figures of groups, and of what may be shown of them: design section 4, rules 6, 9 and 11. */
class GroupLawsTest {

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(30);
    }

    @Provide
    Arbitrary<ArbitraryScan> fewPeople() {
        return ArbitraryScan.any(3);
    }

    @Property(tries = 40)
    void peopleWhoAnswerAlikeScoreAsAGroupWhatEachScores(
            @ForAll("fewPeople") ArbitraryScan scan, @ForAll @IntRange(min = 5, max = 12) int count) {
        Response response = scan.responses().get(0);
        List<Response> alike = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            alike.add(new Response(
                    response.model(),
                    Optional.of("p" + person),
                    Optional.empty(),
                    response.groups(),
                    response.answers()));
        }
        Scorer scorer = Scorer.builder(scan.model())
                .plan(withAggregation(scan, Aggregation.PERSON_MEAN))
                .build();
        PersonalResult person = scorer.score(response);
        GroupResult group = scorer.score(alike, Grouping.none());
        long compared = 0;
        List<GroupScore> figures = group.everybody().scores().toList();
        assertThat(figures).hasSameSizeAs(Compared.scores(person));
        for (GroupScore figure : figures) {
            PersonalScore own = Compared.scores(person).stream()
                    .filter(score -> score.id().equals(figure.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(figure.outcome().scored()).isEqualTo(own.outcome().scored());
            assertThat(figure.standing()).isEqualTo(Compared.withoutChange(own.standing()));
            if (own.outcome() instanceof ScoreOutcome.Scored) {
                assertThat(figure.spread()).hasValue(0);
                assertThat(figure.people().orElseThrow().scored()).isEqualTo(count);
                compared++;
            }
        }
        Compared.inManyTries(compared);
    }

    private static ScoringPlan withAggregation(ArbitraryScan scan, Aggregation aggregation) {
        return ScoringPlan.builder("alike")
                .normalisation(scan.plan().normalisation())
                .overall(scan.plan().overall())
                .level(scan.plan().level())
                .aggregation(aggregation)
                .build();
    }

    @Property(tries = 50)
    void nothingOfAGroupBelowTheMinimumIsShown(@ForAll("scans") ArbitraryScan scan) {
        int minimum = scan.plan().groups().minimum();
        GroupResult result = scan.scorer().score(scan.responses(), scan.grouping());
        GroupFigures unsuppressed = scan.scorer().figures(scan.responses(), scan.grouping());
        long small = 0;
        long shown = 0;
        assertThat(result.everybody().all().map(GroupNode::group)).containsAll(unsuppressed.paths());
        for (GroupNode node : result.everybody().all().toList()) {
            int respondents = unsuppressed.respondents(node.group());
            assertThat(node.respondents()).isIn(OptionalInt.empty(), OptionalInt.of(respondents));
            if (respondents < minimum) {
                assertThat(node.respondents()).isEmpty();
            }
            for (GroupScore score : node.scores().toList()) {
                int people = unsuppressed.figure(node.group(), score.id()).people();
                if (people < minimum) {
                    nothingShown(score, people, node.respondents().isPresent());
                    small++;
                } else if (score.outcome() instanceof ScoreOutcome.Scored) {
                    assertThat(score.people().orElseThrow().scored()).isEqualTo(people);
                    shown++;
                }
            }
        }
        Compared.inManyTries(Math.min(small, shown + (scan.responses().size() < minimum ? 1 : 0)));
    }

    private static void nothingShown(GroupScore score, int people, boolean respondentsShown) {
        assertThat(score.outcome().scored()).isEmpty();
        assertThat(score.standing()).isEmpty();
        assertThat(score.spread()).isEmpty();
        assertThat(score.distribution()).isEmpty();
        if (people > 0 || !respondentsShown) {
            assertThat(score.outcome()).isInstanceOf(ScoreOutcome.Withheld.class);
            assertThat(score.people()).isEmpty();
        }
    }

    @Property(tries = 50)
    void whatIsLeftOfAShownWholeIsNobodyOrAtLeastTheMinimum(@ForAll("scans") ArbitraryScan scan) {
        Grouping path = Grouping.path("department", "team");
        int minimum = scan.plan().groups().minimum();
        GroupResult result = scan.scorer().score(scan.responses(), path);
        GroupFigures unsuppressed = scan.scorer().figures(scan.responses(), path);
        long checked = 0;
        for (GroupNode whole : result.everybody().all().toList()) {
            if (whole.respondents().isPresent()) {
                int rest = whole.respondents().getAsInt()
                        - whole.groups().stream()
                                .mapToInt(part -> part.respondents().orElse(0))
                                .sum();
                assertThat(rest == 0 || rest >= minimum || whole.groups().isEmpty())
                        .isTrue();
            }
            for (GroupScore score : whole.scores().toList()) {
                if (score.outcome() instanceof ScoreOutcome.Scored
                        && !whole.groups().isEmpty()) {
                    int rest = unsuppressed.figure(whole.group(), score.id()).people()
                            - whole.groups().stream()
                                    .filter(part -> shows(part, score.id()))
                                    .mapToInt(part -> unsuppressed
                                            .figure(part.group(), score.id())
                                            .people())
                                    .sum();
                    assertThat(rest == 0 || rest >= minimum).isTrue();
                    checked++;
                }
            }
        }
        Compared.inManyTries(checked);
    }

    private static boolean shows(GroupNode node, String figure) {
        return node.scores()
                .anyMatch(score -> score.id().equals(figure) && score.outcome() instanceof ScoreOutcome.Scored);
    }

    @Property(tries = 50)
    void aResultIsFiniteNamesNobodyInAGroupAndReadsBackEqual(@ForAll("scans") ArbitraryScan scan) {
        GroupResult group = scan.scorer().score(scan.responses(), scan.grouping());
        String json = DocumentWriter.json(group);
        assertThat(json)
                .doesNotContain("NaN", "Infinity")
                .doesNotContain(ArbitraryScan.ID_PREFIX)
                .doesNotContain("\"min\"", "\"max\"", "contributions", "\"answer\"");
        AssessmentResult read = ResultReader.strict().read(json, DocumentFormat.JSON);
        assertThat(read).isEqualTo(group);
        PersonalResult person = scan.scorer().score(scan.responses().get(0));
        String own = DocumentWriter.json(person);
        assertThat(own).doesNotContain("NaN", "Infinity").contains(ArbitraryScan.ID_PREFIX + 0);
        assertThat(ResultReader.strict().read(own, DocumentFormat.JSON)).isEqualTo(person);
        assertThat(person.toString()).doesNotContain(ArbitraryScan.ID_PREFIX);
        Compared.inManyTries(Compared.shown(group.everybody()).size());
    }

    @Property(tries = 40)
    void theScoreOfAGroupLiesWithinTheScoresOfItsPeople(@ForAll("fewPeople") ArbitraryScan scan) {
        GroupFigures figures = scan.scorer().figures(scan.responses(), Grouping.none());
        Metric metric = scan.plan().normalisation();
        long compared = 0;
        boolean personFirst = scan.plan().aggregation() != Aggregation.ITEM_FIRST
                && scan.plan().aggregation() != Aggregation.POOLED;
        List<List<PersonalScore>> people = scan.responses().stream()
                .map(response -> Compared.scores(scan.scorer().score(response)))
                .toList();
        for (int place = 0; personFirst && place < people.get(0).size(); place++) {
            int at = place;
            List<Double> scores = people.stream()
                    .flatMap(own -> own.get(at).outcome().scored().stream())
                    .map(ScoreOutcome.Scored::score)
                    .sorted()
                    .toList();
            GroupFigure figure = figures.figure("/", people.get(0).get(at).id());
            assertThat(figure.people()).isEqualTo(scores.size());
            assertThat(figure.values().containsKey(metric)).isEqualTo(!scores.isEmpty());
            if (!scores.isEmpty()) {
                assertThat(figure.values().get(metric).doubleValue())
                        .isBetween(scores.get(0), scores.get(scores.size() - 1));
                compared++;
            }
        }
        Compared.inManyTries(personFirst ? compared : 1);
    }

    @Property(tries = 40)
    void aShownLevelIsAlwaysOneOfTheDefinition(@ForAll("scans") ArbitraryScan scan) {
        GroupResult group = scan.scorer().score(scan.responses(), scan.grouping());
        long compared = 0;
        for (var score : Compared.shown(group.everybody())) {
            Optional<LevelStanding> standing = score.standing();
            if (standing.isPresent()) {
                int rank = standing.get().level().rank();
                assertThat(scan.model()
                                .levels()
                                .get(rank - scan.model().firstRank())
                                .id())
                        .isEqualTo(standing.get().level().id());
                assertThat(standing.get().effective().rank()).isLessThanOrEqualTo(rank);
                assertThat(standing.get().cappedBy().isPresent())
                        .isEqualTo(standing.get().effective().rank() < rank);
                compared++;
            }
        }
        Compared.inManyTries(scan.model().levels().isEmpty() || scan.responses().size() < 12 ? 1 : compared);
    }
}
