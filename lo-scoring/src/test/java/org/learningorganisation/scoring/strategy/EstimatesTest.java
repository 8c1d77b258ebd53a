package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    private final List<Integer> made = new ArrayList<>();
    private final Estimates estimates = new Estimates();

    private static final List<CategorySteps> QUESTIONS = List.of(new CategorySteps(List.of(BigDecimal.ZERO)));

    private Score of(int rawScore) {
        return estimates.of(new AbilityLikelihood(QUESTIONS, rawScore), likelihood -> {
            made.add(likelihood.rawScore());
            return Score.estimate(likelihood.rawScore(), 1);
        });
    }

    @Test
    void anEstimateIsMadeOnce() {
        assertThat(of(1)).isEqualTo(Score.estimate(1, 1));
        assertThat(of(2)).isEqualTo(Score.estimate(2, 1));
        assertThat(of(1)).isEqualTo(Score.estimate(1, 1));
        assertThat(made).containsExactly(1, 2);
    }

    @Test
    void onlyTheLastOnesAreKept() {
        for (int rawScore = 0; rawScore <= Estimates.MOST; rawScore++) {
            of(rawScore);
        }
        made.clear();
        of(1);
        of(0);
        assertThat(made).containsExactly(0);
    }
}
