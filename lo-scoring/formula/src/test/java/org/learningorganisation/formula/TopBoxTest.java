package org.learningorganisation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** The example of a researcher's own model: the same in a plan file and in Java. */
class TopBoxTest {

    private final ScoringPlan plan = plan();
    private final ScoringStrategy formula =
            Formulas.strategies(ScoringMethods.strategies()).create(plan.strategy());

    /** The share of the weight that is on items answered with the highest score, as a percentage. */
    private static final class TopBox implements ScoringStrategy {

        @Override
        public Score score(List<Item> items) {
            double best = 0;
            double all = 0;
            for (Item item :
                    items.stream().sorted(Comparator.comparing(Item::id)).toList()) {
                best += item.value().equals(item.upper()) ? item.weight().doubleValue() : 0;
                all += item.weight().doubleValue();
            }
            return Score.approximate(100.0 * best / all);
        }
    }

    @Property
    void theFormulaOfThePlanFileGivesTheSameDoublesAsJava(@ForAll("items") List<Item> items) {
        assertThat(formula.score(items)).isEqualTo(new TopBox().score(items));
        assertThat(formula.range(items)).isEqualTo(Optional.of(Range.of(0, 100)));
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return SomeItems.any();
    }

    @Test
    void aScorerRunsThePlanFileAndItsResultIsRepeatable() {
        var scan = Catalogue.learningOrganisationScan();
        var answers = Response.to(scan).respondent("r1");
        scan.questions().forEach(question -> answers.answer(question.id(), question.reversed() ? "1" : "5"));
        var scorer = Scorer.builder(scan).plan(plan).strategies(Formulas.strategies(ScoringMethods.strategies()));
        PersonalResult result = scorer.build().score(answers.build());

        assertThat(result.disciplines())
                .isNotEmpty()
                .allSatisfy(discipline -> assertThat(discipline.outcome())
                        .isInstanceOfSatisfying(
                                ScoreOutcome.Scored.class,
                                scored -> assertThat(scored.score()).isEqualTo(100)));
        var stored = ResultReader.strict().read(DocumentWriter.json(result), DocumentFormat.JSON);
        assertThat(scorer.verify(stored, List.of(answers.build())).identical()).isTrue();
    }

    private static ScoringPlan plan() {
        try (InputStream in = TopBoxTest.class.getResourceAsStream("top-box-plan.json")) {
            return PlanReader.strict().read(Objects.requireNonNull(in), DocumentFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
