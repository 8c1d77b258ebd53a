package org.learningorganisation.scoring.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

class OneFactorModelTest {

    private static final String[] THREE = {"1 1 2", "2 1 1", "2 3 2", "3 2 4", "4 4 3", "5 3 5", "4 5 5"};

    /** Three questions fit exactly: each loading is √(s_12 s_13 / s_23), and the implied covariances are the observed ones. */
    @Test
    void threeQuestionsHaveAClosedForm() {
        CrossProducts products = Scores.products(THREE);
        CovarianceMatrix s = products.populationCovariances().orElseThrow();
        OneFactorModel.Fit fit = fit(products);
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int m = (i + 2) % 3;
            double loading =
                    Math.sqrt(s.at(i, j).multiply(s.at(i, m)).divide(s.at(j, m)).doubleValue());
            assertThat(fit.loadings().get(i)).isCloseTo(loading, within(1e-12));
            assertThat(fit.residualVariances().get(i))
                    .isCloseTo(s.at(i, i).doubleValue() - loading * loading, within(1e-12));
        }
        assertThat(Scores.value(fit.omegaTotal())).isCloseTo(Scores.value(fit.omegaObservedVariance()), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"3, 100, 1", "8, 100, 2", "20, 400, 3", "40, 300, 4", "60, 8000, 5", "60, 100, 6"})
    void findsTheFactorThatMadeTheScores(int questions, int people, int seed) {
        OneFactorModel.Fit fit = fit(CrossProducts.of(simulated(questions, people, 0.7, seed)));
        double omega = questions * questions * 0.49 / (questions * questions * 0.49 + questions * 0.51);
        assertThat(Scores.value(fit.omegaTotal())).isCloseTo(omega, within(0.1));
        assertThat(fit.residualVariances()).allMatch(variance -> variance > 0);
        assertThat(fit.n()).isEqualTo(people);
    }

    @Test
    void theOrderOfPeopleChangesNoDigit() {
        ScoreMatrix scores = simulated(6, 80, 0.6, 9);
        List<List<Optional<BigFraction>>> people = new ArrayList<>(scores.people());
        Collections.shuffle(people, new Random(3));
        assertThat(OneFactorModel.of(CrossProducts.of(new ScoreMatrix(6, people))))
                .isEqualTo(OneFactorModel.of(CrossProducts.of(scores)));
    }

    @Test
    void anotherUnitChangesLoadingsAndNotOmega() {
        ScoreMatrix scores = simulated(5, 80, 0.6, 4);
        ScoreMatrix tenfold = new ScoreMatrix(
                5,
                scores.people().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.map(score -> score.multiply(-10)))
                                .toList())
                        .toList());
        OneFactorModel.Fit one = fit(CrossProducts.of(scores));
        OneFactorModel.Fit other = fit(CrossProducts.of(tenfold));
        assertThat(Scores.value(other.omegaTotal())).isCloseTo(Scores.value(one.omegaTotal()), within(1e-14));
        assertThat(other.loadings().get(2)).isCloseTo(10 * one.loadings().get(2), within(1e-12));
        assertThat(other.residualVariances().get(2))
                .isCloseTo(100 * one.residualVariances().get(2), within(1e-10));
    }

    @Test
    void theSumOfLoadingsIsPositive() {
        OneFactorModel.Fit fit = fit(Scores.products("1 5 1", "2 5 2", "2 3 1", "3 4 4", "4 2 3", "5 3 4", "4 1 5"));
        assertThat(fit.loadings().stream().mapToDouble(Double::doubleValue).sum())
                .isPositive();
        assertThat(fit.loadings().get(1)).isNegative();
    }

    /** The first question is nearly what the two others share: √(s_12 s_13 / s_23) is above its own deviation. */
    @Test
    void aHeywoodCaseIsNoFit() {
        assertThat(OneFactorModel.of(Scores.products("1 1 3", "2 1 2", "3 4 2", "3 2 4", "4 4 3", "5 5 4", "4 3 5")))
                .isEqualTo(new OneFactorModel.NoFit(UndefinedReason.IMPROPER_SOLUTION, 7));
    }

    /** Orthogonal contrasts: all correlations are 0, and any loading of one question fits as well as none. */
    @Test
    void withoutACommonFactorThereIsNoFit() {
        OneFactorModel none = OneFactorModel.of(
                Scores.products("1 1 1", "1 1 2", "1 2 1", "1 2 2", "2 1 1", "2 1 2", "2 2 1", "2 2 2"));
        assertThat(none).isEqualTo(new OneFactorModel.NoFit(UndefinedReason.NOT_CONVERGED, 8));
    }

    @Test
    void whatCannotBeFittedSaysWhy() {
        assertReason(UndefinedReason.NO_VALUES, ". . .");
        assertReason(UndefinedReason.TOO_FEW_QUESTIONS, "1 1", "2 2", "3 4");
        assertReason(UndefinedReason.TOO_FEW_PEOPLE, "1 1 2");
        assertReason(UndefinedReason.NO_VARIANCE, "1 1 2", "2 2 2", "3 1 2", "4 2 2", "1 3 2");
        assertReason(UndefinedReason.INCOMPLETE_ANSWERS, "1 1 2", "2 1 1", "2 3 2", "3 2 4", "4 4 3", "5 3 .");
        assertReason(UndefinedReason.NOT_POSITIVE_DEFINITE, "1 1 2", "2 1 1", "2 3 2");
        assertReason(UndefinedReason.NOT_POSITIVE_DEFINITE, "1 1 2", "2 2 1", "3 3 2", "4 4 4", "5 5 3");
    }

    @Test
    void scoresBeyondADoubleAreNoFit() {
        BigFraction huge = BigFraction.of(10).pow(200);
        ScoreMatrix scores = new ScoreMatrix(
                3,
                Scores.matrix(THREE).people().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.map(score -> score.multiply(huge)))
                                .toList())
                        .toList());
        assertThat(OneFactorModel.of(CrossProducts.of(scores)))
                .isEqualTo(new OneFactorModel.NoFit(UndefinedReason.OUT_OF_RANGE, 7));
    }

    @Test
    void eachCaseHasItsHandler() {
        OneFactorModel fitted = OneFactorModel.of(Scores.products(THREE));
        OneFactorModel none = new OneFactorModel.NoFit(UndefinedReason.NO_VALUES, 0);
        assertThat(fitted.<Integer>fold(OneFactorModel.Fit::n, noFit -> -1)).isEqualTo(7);
        assertThat(none.<Integer>fold(OneFactorModel.Fit::n, noFit -> -1)).isEqualTo(-1);
    }

    /** Derivatives against differences of F, at a point that is not the minimum and has a negative residual variance. */
    @Test
    void derivativesAreThoseOfTheLikelihood() {
        double[][] correlations = Correlations.of(
                        Scores.products(THREE).populationCovariances().orElseThrow())
                .cells();
        OneFactorLikelihood likelihood = new OneFactorLikelihood(correlations);
        double[] at = {1.2, 0.3, -0.4, -0.05, 0.9, 0.7};
        OneFactorLikelihood.Point point = likelihood.at(at).orElseThrow();
        double step = 1e-5;
        for (int i = 0; i < at.length; i++) {
            OneFactorLikelihood.Point up = likelihood.at(moved(at, i, step)).orElseThrow();
            OneFactorLikelihood.Point down = likelihood.at(moved(at, i, -step)).orElseThrow();
            assertThat(point.gradient()[i]).isCloseTo((up.value() - down.value()) / (2 * step), within(1e-5));
            for (int j = 0; j < at.length; j++) {
                double slope = (up.gradient()[j] - down.gradient()[j]) / (2 * step);
                assertThat(point.hessian()[i][j]).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
            }
        }
    }

    /** Where the model holds exactly, the second derivatives are what they are expected to be. */
    @Test
    void theInformationIsTheHessianOfAPerfectFit() {
        double[] at = {0.8, 0.7, 0.6, 0.36, 0.51, 0.64};
        double[][] model = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                model[i][j] = i == j ? 1 : at[i] * at[j];
            }
        }
        OneFactorLikelihood.Point point = new OneFactorLikelihood(model).at(at).orElseThrow();
        for (int i = 0; i < 6; i++) {
            assertThat(point.gradient()[i]).isCloseTo(0, within(1e-14));
            for (int j = 0; j < 6; j++) {
                assertThat(point.information()[i][j]).isCloseTo(point.hessian()[i][j], within(1e-12));
            }
        }
        assertThat(new OneFactorLikelihood(model).at(new double[6])).isEmpty();
    }

    private static void assertReason(UndefinedReason reason, String... rows) {
        CrossProducts products = Scores.products(rows);
        OneFactorModel model = OneFactorModel.of(products);
        assertThat(model).isEqualTo(new OneFactorModel.NoFit(reason, products.n()));
        assertThat(model.omegaTotal()).isEqualTo(Statistic.undefined(reason, products.n()));
        assertThat(model.omegaObservedVariance()).isEqualTo(model.omegaTotal());
    }

    private static OneFactorModel.Fit fit(CrossProducts products) {
        OneFactorModel model = OneFactorModel.of(products);
        assertThat(model).isInstanceOf(OneFactorModel.Fit.class);
        return (OneFactorModel.Fit) model;
    }

    private static double[] moved(double[] from, int place, double step) {
        double[] to = from.clone();
        to[place] += step;
        return to;
    }

    /** Answers 1 to 5 of people on questions with equal loadings. */
    private static ScoreMatrix simulated(int questions, int people, double loading, long seed) {
        Random random = new Random(seed);
        return new ScoreMatrix(
                questions,
                IntStream.range(0, people)
                        .mapToObj(person -> {
                            double factor = random.nextGaussian();
                            return IntStream.range(0, questions)
                                    .mapToObj(question ->
                                            loading * factor + Math.sqrt(1 - loading * loading) * random.nextGaussian())
                                    .map(score -> Math.max(1, Math.min(5, Math.round(3 + 1.2 * score))))
                                    .map(answer -> Optional.of(BigFraction.of(answer)))
                                    .toList();
                        })
                        .toList());
    }
}
