package org.learningorganisation.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.ResponseTally;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.group.TallyDetail;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;

/** What a tally keeps for reliability is what a matrix of all answers gives. */
class CrossTallyTest {

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(30);
    }

    @Property(tries = 60)
    void theTallyHoldsWhatTheMatrixGives(@ForAll("scans") ArbitraryScan scan) {
        Scorer scorer = scan.scorer();
        ResponseTally tally =
                scan.responses().parallelStream().collect(scorer.tallying(scan.grouping(), TallyDetail.CROSS_PRODUCTS));
        for (ScaleAnswers scale : scorer.scales(scorer.readTally(tally.toBytes()))) {
            if (!scale.id().equals(ScaleAnswers.ALL)) {
                ScoreMatrix matrix = scorer.matrix(scan.responses(), scale.id());
                assertThat(matrix.questions()).isEqualTo(scale.questions().size());
                assertThat(scale.pairwise()).isEqualTo(CrossProducts.of(matrix));
                assertThat(scale.listwise()).isEqualTo(CrossProducts.of(matrix.listwise()));
            }
        }
    }

    @Example
    void aTallyThatDoesNotKeepItSaysSo() {
        ArbitraryScan scan = ArbitraryScan.fixed(12, 1);
        ResponseTally tally = scan.scorer().tally(scan.responses(), Grouping.none());
        assertThatThrownBy(() -> scan.scorer().scales(tally))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the tally keeps []; it must keep CROSS_PRODUCTS");
    }

    @Example
    void aSumOfWholeNumbersNeverWraps() {
        WholeSum sum = new WholeSum();
        WholeSum below = new WholeSum();
        for (int i = 0; i < 5; i++) {
            sum.add(Long.MAX_VALUE);
            below.add(Long.MIN_VALUE);
        }
        assertThat(sum.total())
                .isEqualTo(BigFraction.of(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(5))));
        assertThat(below.total())
                .isEqualTo(BigFraction.of(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(5))));
        sum.addAll(below);
        assertThat(sum.total()).isEqualTo(BigFraction.of(-5));
    }
}
