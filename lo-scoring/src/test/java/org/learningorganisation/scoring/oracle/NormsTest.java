package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.norm.Norm;
import org.learningorganisation.scoring.norm.NormSample;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.Statistic;
import tools.jackson.databind.JsonNode;

/** {@code scan40/norms.json}: the norms of every overall score, as scored by the library. */
class NormsTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/norms.json");

    private static final NormSample SAMPLE = NormSample.of(scores());

    private static List<BigFraction> scores() {
        return Scan40.persons(Scan40.HALF).values().stream()
                .flatMap(person -> Scan40.score(person, "overall").outcome().scored().stream())
                .flatMap(scored -> scored.exact().stream())
                .toList();
    }

    @Test
    void theSampleHasTheMeanAndTheSpreadOfR() {
        JsonNode values = ORACLE.values();
        assertThat(Scan40.RESPONSES).hasSize(values.required("respondents").asInt());
        assertThat(SAMPLE.size()).isEqualTo(values.required("n").asInt());
        assertThat(SAMPLE.mean().map(Fractions::text))
                .contains(values.required("mean_exact").asString());
        assertThat(Math.sqrt(SAMPLE.variance().orElseThrow().doubleValue()))
                .isCloseTo(values.required("sd").asDouble(), within(ORACLE.tolerance()));
    }

    @Test
    void everyScoreIsOneRowWithTheNormsOfR() {
        JsonNode rows = ORACLE.values().required("rows");
        List<Norm> table = SAMPLE.table();
        assertThat(table).hasSize(170).hasSize(rows.size());
        for (int i = 0; i < table.size(); i++) {
            Norm norm = table.get(i);
            JsonNode row = rows.get(i);
            String score = row.required("score_exact").asString();
            assertThat(Fractions.text(norm.score())).isEqualTo(score);
            assertThat(norm.frequency())
                    .as(score)
                    .isEqualTo(row.required("frequency").asInt());
            assertThat(norm.exactPercentileRank().map(Fractions::text))
                    .as(score)
                    .contains(row.required("percentile_rank_mid_exact").asString());
            close(row, "percentile_rank_mid", norm.percentileRank());
            close(row, "z", norm.z());
            close(row, "t", norm.t());
            close(row, "t_normalised", norm.normalisedT());
            exact(row, "stanine", norm.stanine());
            exact(row, "stanine_from_z", norm.stanineOfZ());
            assertThat(SAMPLE.norm(norm.score())).isEqualTo(norm);
        }
    }

    private static void close(JsonNode row, String what, Statistic actual) {
        assertThat(actual).as(what).isInstanceOfSatisfying(Statistic.Figure.class, figure -> {
            assertThat(figure.value()).isCloseTo(row.required(what).asDouble(), within(ORACLE.tolerance()));
            assertThat(figure.n()).isEqualTo(236);
        });
    }

    private static void exact(JsonNode row, String what, Statistic actual) {
        assertThat(actual)
                .as("%s of %s", what, row)
                .isEqualTo(new Statistic.Figure(row.required(what).asInt(), 236));
    }

    @Test
    void aScoreIsNotScoredForFourPeople() {
        assertThat(Scan40.persons(Scan40.HALF).values().stream()
                        .filter(person -> !(Scan40.score(person, "overall").outcome() instanceof ScoreOutcome.Scored)))
                .hasSize(4);
    }
}
