package org.learningorganisation.scoring.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.AnswerMigration;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.DefinitionPart;
import org.learningorganisation.model.evolution.MigratedAnswer.Outcome;
import org.learningorganisation.model.evolution.MigratedResponse;
import org.learningorganisation.model.evolution.SharedQuestions;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/** Issue 5, shows 2: random pairs of definitions. */
class ScoresOfVersionsTest {

    /** A pair of definitions. */
    record Versions(MaturityModel older, MaturityModel newer, List<RandomEvolution.Edit> edits, long seed) {

        static Versions of(long seed, List<RandomEvolution.Edit> edits) {
            Random random = new Random(seed);
            MaturityModel older = RandomDefinition.of(random);
            return new Versions(older, RandomEvolution.of(older, edits, random), edits, seed);
        }

        DefinitionComparison comparison() {
            return DefinitionComparison.of(older, newer);
        }

        List<Response> responses() {
            Random random = new Random(seed + 1);
            return List.of(RandomDefinition.response(older, random), RandomDefinition.response(older, random));
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + edits + "\n" + comparison();
        }
    }

    @Provide
    Arbitrary<Versions> versions() {
        return Arbitraries.longs()
                .flatMap(seed -> Arbitraries.of(RandomEvolution.Edit.class)
                        .list()
                        .ofMaxSize(6)
                        .map(edits -> Versions.of(seed, edits)));
    }

    @Property(tries = 100)
    void bothVersionsAreSound(@ForAll("versions") Versions versions) {
        assertThat(DefinitionValidator.structural().validate(versions.older()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(DefinitionValidator.structural().validate(versions.newer()))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
        assertThat(versions.comparison().findings(LanguageTag.ENGLISH))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Property(tries = 200)
    void migratingThenScoringSharedQuestionsIsScoringThemBefore(@ForAll("versions") Versions versions) {
        DefinitionComparison comparison = versions.comparison();
        Statistics.label("verdict")
                .collect(comparison.verdict())
                .coverage(coverage -> coverage.check(Verdict.SHARED_QUESTIONS).percentage(share -> share > 10));
        if (comparison.verdict() == Verdict.NOT_COMPARABLE) {
            return;
        }
        SharedQuestions shared = comparison.sharedQuestions();
        DefinitionPart before = shared.olderPart();
        Scorer scorerBefore = Scorer.of(before.definition());
        Scorer scorer = Scorer.of(shared.definition());
        for (Response response : versions.responses()) {
            PersonalResult earlier = scorerBefore.scores(before.of(response));
            PersonalResult migrated = scorer.scores(shared.fromOlder(response));
            assertThat(figures(migrated)).isEqualTo(renamed(figures(earlier), comparison));
        }
    }

    @Property(tries = 100)
    void whereEverythingIsComparableTheWholeScoresAreTheSame(@ForAll("versions") Versions versions) {
        DefinitionComparison comparison = versions.comparison();
        Statistics.label("verdict")
                .collect(comparison.verdict())
                .coverage(coverage -> coverage.check(Verdict.COMPARABLE).percentage(share -> share > 5));
        if (comparison.verdict() == Verdict.COMPARABLE) {
            AnswerMigration migration = comparison.migration();
            for (Response response : versions.responses()) {
                MigratedResponse migrated = migration.migrate(response);
                assertThat(migrated.answers(Outcome.LOST)).isEmpty();
                assertThat(figures(Scorer.of(versions.newer()).scores(migrated.response())))
                        .isEqualTo(renamed(figures(Scorer.of(versions.older()).scores(response)), comparison));
            }
        }
    }

    @Property(tries = 100)
    void nothingIsLostWithoutBeingListed(@ForAll("versions") Versions versions) {
        AnswerMigration migration = versions.comparison().migration();
        for (Response response : versions.responses()) {
            MigratedResponse migrated = migration.migrate(response);
            assertThat(migrated.answers()).hasSameSizeAs(response.answers().entrySet());
            int together = 0;
            for (Outcome outcome : Outcome.values()) {
                together += migrated.answers(outcome).size();
            }
            assertThat(together).isEqualTo(response.answers().size());
            assertThat(migrated.answers()).allSatisfy(answer -> {
                assertThat(answer.code()).isEqualTo(response.answers().get(answer.question()));
                assertThat(answer.arrived().isEmpty() && answer.lost().isEmpty())
                        .isFalse();
                assertThat(migrated.response().answers()).containsAllEntriesOf(answer.arrived());
            });
            Scorer.of(versions.newer()).scores(migrated.response());
        }
    }

    /** Outcome, counts and level by figure. */
    private static Map<String, List<Object>> figures(PersonalResult result) {
        Map<String, List<Object>> figures = new LinkedHashMap<>();
        result.scores().forEach(score -> figures.put(score.id(), figure(score)));
        return figures;
    }

    private static List<Object> figure(PersonalScore score) {
        return List.of(score.outcome(), score.counts(), score.standing().map(standing -> standing.effective()));
    }

    private static Map<String, List<Object>> renamed(
            Map<String, List<Object>> figures, DefinitionComparison comparison) {
        Map<String, List<Object>> renamed = new LinkedHashMap<>();
        figures.forEach((id, figure) -> renamed.put(comparison.newerFigure(id).orElseThrow(), figure));
        return renamed;
    }
}
