package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

class CronbachAlphaTest {

    /** Variances 1 and 1, of the sums 3: alpha is 2 (1 - 2/3). */
    @Example
    void byHand() {
        ScoreMatrix scores = new ScoreMatrix(2, List.of(row(1, 2), row(2, 1), row(3, 3)));
        assertThat(CronbachAlpha.listwise(scores)).isEqualTo(Statistic.of(BigFraction.of(2, 3), 3));
    }

    /** Variances 1 and 1, of the sums 1: alpha is 2 (1 - 2), below zero and left so. */
    @Example
    void questionsThatContradictEachOtherGiveANegativeAlpha() {
        ScoreMatrix scores = new ScoreMatrix(2, List.of(row(1, 3), row(2, 1), row(3, 2)));
        assertThat(CronbachAlpha.listwise(scores)).isEqualTo(Statistic.of(BigFraction.of(-2), 3));
    }

    @Property
    void theOrderOfPeopleAndQuestionsChangesNoDigit(@ForAll("matrices") ScoreMatrix scores, @ForAll Random random) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(columns, random);
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        scores.people().forEach(row -> rows.add(columns.stream().map(row::get).toList()));
        Collections.shuffle(rows, random);

        assertThat(CronbachAlpha.listwise(new ScoreMatrix(4, rows))).isEqualTo(CronbachAlpha.listwise(scores));
    }

    @Property
    void anotherUnitOrOriginChangesNoDigit(
            @ForAll("matrices") ScoreMatrix scores,
            @ForAll @IntRange(min = 1, max = 30) int unit,
            @ForAll @IntRange(min = -30, max = 30) int origin) {
        ScoreMatrix rescaled = mapped(scores, score -> score.divide(unit).add(origin));
        assertThat(CronbachAlpha.listwise(rescaled)).isEqualTo(CronbachAlpha.listwise(scores));
    }

    @Property
    void peopleWithAMissingAnswerAreLeftOut(@ForAll("matrices") ScoreMatrix scores) {
        assertThat(CronbachAlpha.listwise(scores)).isEqualTo(CronbachAlpha.listwise(scores.listwise()));
        assertThat(CronbachAlpha.listwise(scores).n())
                .isEqualTo(scores.listwise().people().size());
    }

    @Property
    void isAtMostOne(@ForAll("matrices") ScoreMatrix scores) {
        assertThat(CronbachAlpha.listwise(scores).<Boolean>fold(figure -> figure.value() <= 1, undefined -> true))
                .isTrue();
    }

    @Property
    void oneQuestionAskedAgainAndAgainIsFullyReliable(@ForAll @IntRange(min = 2, max = 20) int times) {
        List<List<Optional<BigFraction>>> rows = new ArrayList<>();
        for (int score = 1; score <= 5; score++) {
            rows.add(Collections.nCopies(times, Optional.of(BigFraction.of(score))));
        }
        assertThat(CronbachAlpha.listwise(new ScoreMatrix(times, rows))).isEqualTo(new Statistic.Figure(1, 5));
    }

    @Provide
    Arbitrary<ScoreMatrix> matrices() {
        Arbitrary<Optional<BigFraction>> cell =
                Arbitraries.integers().between(1, 5).map(BigFraction::of).optional(0.95);
        return cell.list().ofSize(4).list().ofMaxSize(15).map(rows -> new ScoreMatrix(4, rows));
    }

    private static ScoreMatrix mapped(ScoreMatrix scores, UnaryOperator<BigFraction> change) {
        return new ScoreMatrix(
                scores.questions(),
                scores.people().stream()
                        .map(row -> row.stream().map(cell -> cell.map(change)).toList())
                        .toList());
    }

    private static List<Optional<BigFraction>> row(int... scores) {
        List<Optional<BigFraction>> row = new ArrayList<>();
        for (int score : scores) {
            row.add(Optional.of(BigFraction.of(score)));
        }
        return row;
    }
}
