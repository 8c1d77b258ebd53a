package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class KuderRichardsonTest {

    /** p is 3/4, 2/4, 1/4: sum of p (1 - p) is 5/8; sums 3, 2, 1, 0 have variance 5/4. KR-20 is 3/2 (1 - 1/2). */
    @Example
    void byHand() {
        assertThat(KuderRichardson.kr20(Scores.products("1 1 1", "1 1 0", "1 0 0", "0 0 0")))
                .isEqualTo(new Statistic.Figure(0.75, 4));
    }

    @Example
    void scoresFurtherApartAreTheSameQuestions() {
        assertThat(KuderRichardson.kr20(Scores.products("5 5 5", "5 5 2", "5 2 2", "2 2 2")))
                .isEqualTo(new Statistic.Figure(0.75, 4));
    }

    @Property
    void isAlphaWhereEveryoneAnsweredEverything(@ForAll("dichotomous") ScoreMatrix scores) {
        CrossProducts complete = CrossProducts.of(scores.listwise());
        assertThat(KuderRichardson.kr20(complete)).isEqualTo(CronbachAlpha.raw(complete));
    }

    /** Two of four people answered the second question: n and n - 1 no longer cancel. */
    @Example
    void differsFromAlphaWherePairsHavePeopleOfTheirOwn() {
        CrossProducts products = Scores.products("1 1", "0 0", "1 0", "0 .", "0 .");
        assertThat(Scores.value(KuderRichardson.kr20(products)))
                .isNotCloseTo(Scores.value(CronbachAlpha.raw(products)), within(1e-3));
    }

    @Example
    void aThirdScoreIsOneTooMany() {
        assertThat(KuderRichardson.kr20(Scores.products("1 1", "0 0", "1 2")))
                .isEqualTo(Statistic.undefined(UndefinedReason.MORE_THAN_TWO_SCORES, 3));
        assertThat(KuderRichardson.kr20(Scores.products("1", "2", "3")))
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_QUESTIONS, 3));
    }

    @Provide
    Arbitrary<ScoreMatrix> dichotomous() {
        return Scores.random(3, 2, 0.9);
    }
}
