package org.learningorganisation.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;
import org.learningorganisation.scoring.testmodels.Changed;

/** Design section 1 point 2 and issue 2 Shows 6: order never changes a digit. */
class OrderLawsTest {

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(24);
    }

    @Property(tries = 50)
    void theOrderOfResponsesChangesNoByteOfAResult(@ForAll("scans") ArbitraryScan scan) {
        Random random = new Random(scan.seed());
        GroupResult result = scan.scorer().score(scan.responses(), scan.grouping());
        GroupResult other = scan.scorer().score(Changed.shuffled(scan.responses(), random), scan.grouping());
        assertThat(DocumentWriter.json(other)).isEqualTo(DocumentWriter.json(result));
        Compared.inManyTries(Compared.shown(result.everybody()).size());
    }

    @Property(tries = 40)
    void theOrderOfAnswersChangesNoByteOfAResult(@ForAll("scans") ArbitraryScan scan) {
        Random random = new Random(scan.seed());
        List<Response> other = scan.responses().stream()
                .map(response -> Changed.answersShuffled(response, random))
                .toList();
        Scorer scorer = scan.scorer();
        assertThat(DocumentWriter.json(scorer.score(other, scan.grouping())))
                .isEqualTo(DocumentWriter.json(scorer.score(scan.responses(), scan.grouping())));
        long moved = 0;
        for (int person = 0; person < other.size(); person++) {
            Response before = scan.responses().get(person);
            assertThat(DocumentWriter.json(scorer.score(other.get(person))))
                    .isEqualTo(DocumentWriter.json(scorer.score(before)));
            moved += List.copyOf(before.answers().keySet())
                            .equals(List.copyOf(other.get(person).answers().keySet()))
                    ? 0
                    : 1;
        }
        Compared.inManyTries(moved);
    }

    @Property(tries = 40)
    void theOrderOfQuestionsInTheDefinitionChangesNoScore(@ForAll("scans") ArbitraryScan scan) {
        MaturityModel model = Changed.questionsShuffled(scan.model(), new Random(scan.seed()));
        Scorer scorer = scan.scorer();
        Scorer other = scan.scorer(model);
        long scored = 0;
        for (Response response : scan.responses()) {
            List<PersonalScore> scores = Compared.scores(scorer.score(response));
            List<PersonalScore> shuffled = Compared.scores(other.score(response));
            assertThat(Compared.withoutChanges(shuffled)).isEqualTo(Compared.withoutChanges(scores));
            assertThat(Compared.sizesOfChanges(shuffled)).isEqualTo(Compared.sizesOfChanges(scores));
            scored += scores.stream()
                    .filter(score -> score.outcome().scored().isPresent())
                    .count();
        }
        assertThat(other.score(scan.responses(), scan.grouping()).everybody())
                .isEqualTo(scorer.score(scan.responses(), scan.grouping()).everybody());
        Compared.inManyTries(model.questions().equals(scan.model().questions()) ? 0 : scored);
    }

    @Property(tries = 40)
    void theFiguresOfEverybodyDoNotDependOnHowPeopleAreGrouped(@ForAll("scans") ArbitraryScan scan) {
        GroupFigures whole = scan.scorer().figures(scan.responses(), Grouping.none());
        long compared = 0;
        for (Grouping grouping : List.of(
                Grouping.path("team"), Grouping.path("department", "team"), Grouping.crossing("department", "site"))) {
            GroupFigures parted = scan.scorer().figures(scan.responses(), grouping);
            for (PersonalScore figure :
                    Compared.scores(scan.scorer().score(scan.responses().get(0)))) {
                var expected = whole.figure("/", figure.id());
                var found = parted.figure("/", figure.id());
                assertThat(found)
                        .usingRecursiveComparison(
                                scan.plan().aggregation() == Aggregation.MEAN_OF_GROUPS ? peopleOnly() : all())
                        .isEqualTo(expected);
                compared += expected.values().size();
            }
        }
        Compared.inManyTries(compared);
    }

    private static RecursiveComparisonConfiguration all() {
        return RecursiveComparisonConfiguration.builder()
                .withStrictTypeChecking(true)
                .build();
    }

    /** The mean of groups depends on the groups, as it should. */
    private static RecursiveComparisonConfiguration peopleOnly() {
        return RecursiveComparisonConfiguration.builder()
                .withIgnoredFields("values", "standing")
                .build();
    }
}
