package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    /** L is {2}, {1, 3}, {-1, 2, 1}. */
    private static final double[][] MATRIX = {{4, 2, -2}, {2, 10, 5}, {-2, 5, 6}};

    @Test
    void solvesEquations() {
        double[] solution = Cholesky.of(MATRIX).orElseThrow().solve(new double[] {2, 37, 26});
        assertThat(solution).containsExactly(new double[] {1, 2, 3}, within(1e-13));
    }

    @Test
    void theInverseTimesTheMatrixIsOne() {
        double[][] inverse = Cholesky.of(MATRIX).orElseThrow().inverse();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double cell = 0;
                for (int m = 0; m < 3; m++) {
                    cell += inverse[i][m] * MATRIX[m][j];
                }
                assertThat(cell).isCloseTo(i == j ? 1 : 0, within(1e-13));
            }
        }
    }

    @Test
    void knowsTheDeterminant() {
        assertThat(Cholesky.of(MATRIX).orElseThrow().logDeterminant()).isCloseTo(Math.log(36), within(1e-14));
    }

    @Test
    void onlyPositiveDefiniteMatricesHaveAFactor() {
        assertThat(Cholesky.of(new double[][] {{1, 2}, {2, 1}})).isEmpty();
        assertThat(Cholesky.of(new double[][] {{1, 1}, {1, 1}})).isEmpty();
        assertThat(Cholesky.of(new double[][] {{Double.NaN}})).isEmpty();
        assertThat(Cholesky.of(new double[][] {{Double.POSITIVE_INFINITY}})).isEmpty();
        assertThat(Cholesky.of(new double[0][0])).isPresent();
    }
}
