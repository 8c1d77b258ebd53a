package org.learningorganisation.scoring.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.PairProducts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/**
 * One common factor behind a set of questions, fitted by maximum likelihood, and McDonald's omega that follows from it: the
 * reliability of the sum of the questions when they measure one thing, each in its own degree (congeneric), where alpha supposes that
 * they do so in equal degree.
 *
 * <p>Score i is <code>loading_i f + error_i</code> plus a constant, with a factor f of variance 1 and errors that are uncorrelated
 * and have the residual variances. The fit minimises <code>ln |Σ| + tr(S Σ⁻¹)</code> over loadings λ and residual variances Ψ, with
 * <code>Σ = λ λ' + Ψ</code> and the covariances S with n below the line, until no derivative (on correlations) is above 1e-10. The
 * loadings have the sign that makes their sum positive.
 *
 * <p>Residual variances are not bounded in the search, as they are not in lavaan. Where lavaan then reports a negative variance with
 * a warning, here is no fit.
 *
 * <p>No fit, with the first that holds:
 *
 * <ul>
 *   <li>nobody answered: {@link UndefinedReason#NO_VALUES}
 *   <li>fewer than three questions, of which any correlation fits: {@link UndefinedReason#TOO_FEW_QUESTIONS}
 *   <li>one person: {@link UndefinedReason#TOO_FEW_PEOPLE}
 *   <li>a question without variance: {@link UndefinedReason#NO_VARIANCE}
 *   <li>people who did not answer everything: {@link UndefinedReason#INCOMPLETE_ANSWERS}; take the sums of {@link
 *       org.learningorganisation.scoring.statistic.ScoreMatrix#listwise()}
 *   <li>not more people than questions, or correlations with an eigenvalue of 1e-8 or below: {@link
 *       UndefinedReason#NOT_POSITIVE_DEFINITE}
 *   <li>a residual variance of zero or below (less than 1e-8 of the question's variance), a Heywood case: {@link
 *       UndefinedReason#IMPROPER_SOLUTION}
 *   <li>no minimum found, or one that is flat in some direction, as where a common factor is not there: {@link
 *       UndefinedReason#NOT_CONVERGED}
 *   <li>scores so large that their variances are no doubles: {@link UndefinedReason#OUT_OF_RANGE}
 * </ul>
 *
 * <p>Sources: Lawley and Maxwell (1971), Factor analysis as a statistical method; Jöreskog (1967), Some contributions to maximum
 * likelihood factor analysis, Psychometrika 32; McDonald (1999), Test theory: a unified treatment, chapter 6.
 */
public sealed interface OneFactorModel {

    /**
     * The number of people.
     *
     * @return n, 0 or more
     */
    int n();

    /**
     * McDonald's omega, <code>(Σ λ)² / ((Σ λ)² + Σ ψ)</code>, range <code>[0, 1]</code>.
     *
     * @return omega with the variance of the sum that the model implies
     */
    Statistic omegaTotal();

    /**
     * Omega with the observed variance of the sum, <code>(Σ λ)² / ΣΣ s_ij</code>, range <code>[0, ∞)</code>. The nearer to {@link
     * #omegaTotal()}, the better one factor fits.
     *
     * @return omega with the observed variance
     */
    Statistic omegaObservedVariance();

    /**
     * A fit.
     *
     * @param n the number of people
     * @param loadings the loading of each question, in their order
     * @param residualVariances the residual variance of each question, in their order, above 0
     * @param omegaTotal omega with the implied variance
     * @param omegaObservedVariance omega with the observed variance
     */
    record Fit(
            int n,
            List<Double> loadings,
            List<Double> residualVariances,
            Statistic omegaTotal,
            Statistic omegaObservedVariance)
            implements OneFactorModel {

        /** Copies the lists. */
        public Fit {
            loadings = List.copyOf(loadings);
            residualVariances = List.copyOf(residualVariances);
            Objects.requireNonNull(omegaTotal, "omegaTotal");
            Objects.requireNonNull(omegaObservedVariance, "omegaObservedVariance");
        }
    }

    /**
     * No fit.
     *
     * @param reason why
     * @param n the number of people
     */
    record NoFit(UndefinedReason reason, int n) implements OneFactorModel {

        /** Refuses null. */
        public NoFit {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Statistic omegaTotal() {
            return Statistic.undefined(reason, n);
        }

        @Override
        public Statistic omegaObservedVariance() {
            return Statistic.undefined(reason, n);
        }
    }

    /**
     * Fits one factor.
     *
     * @param products the sums over the answers of people who answered everything, of reversed questions after reversal
     * @return the fit, or why there is none
     */
    static OneFactorModel of(CrossProducts products) {
        int n = products.n();
        int k = products.questions().size();
        if (n == 0) {
            return new NoFit(UndefinedReason.NO_VALUES, n);
        }
        if (k < 3) {
            return new NoFit(UndefinedReason.TOO_FEW_QUESTIONS, n);
        }
        Optional<CovarianceMatrix> covariances = products.populationCovariances();
        if (covariances.isEmpty()) {
            return new NoFit(UndefinedReason.TOO_FEW_PEOPLE, n);
        }
        if (!Correlations.vary(covariances.get())) {
            return new NoFit(UndefinedReason.NO_VARIANCE, n);
        }
        if (products.pairs().stream().mapToInt(PairProducts::n).anyMatch(each -> each < n)) {
            return new NoFit(UndefinedReason.INCOMPLETE_ANSWERS, n);
        }
        Correlations correlations = Correlations.of(covariances.get());
        return correlations.invertible(n)
                ? of(n, covariances.get(), OneFactorSearch.minimum(new OneFactorLikelihood(correlations.cells())))
                : new NoFit(UndefinedReason.NOT_POSITIVE_DEFINITE, n);
    }

    private static OneFactorModel of(int n, CovarianceMatrix covariances, OneFactorSearch.End end) {
        int k = covariances.size();
        double[] parameters = end.point().parameters();
        if (IntStream.range(k, 2 * k).anyMatch(i -> parameters[i] < 1e-8)) {
            return new NoFit(UndefinedReason.IMPROPER_SOLUTION, n);
        }
        if (!end.settled()) {
            return new NoFit(UndefinedReason.NOT_CONVERGED, n);
        }
        List<Double> loadings = new ArrayList<>();
        List<Double> residuals = new ArrayList<>();
        double common = 0;
        double unique = 0;
        for (int i = 0; i < k; i++) {
            double variance = covariances.at(i, i).doubleValue();
            loadings.add(parameters[i] * Math.sqrt(variance));
            residuals.add(parameters[k + i] * variance);
            common += loadings.get(i);
            unique += residuals.get(i);
        }
        double square = common * common;
        double sign = common < 0 ? -1 : 1;
        double observed = covariances.total().doubleValue();
        if (!Double.isFinite(square + unique + observed)) {
            return new NoFit(UndefinedReason.OUT_OF_RANGE, n);
        }
        return new Fit(
                n,
                loadings.stream().map(loading -> sign * loading).toList(),
                residuals,
                new Statistic.Figure(square / (square + unique), n),
                new Statistic.Figure(square / observed, n));
    }

    /**
     * Handles both cases.
     *
     * @param fit what to do with a fit
     * @param noFit what to do with a reason
     * @param <T> the type of the outcome
     * @return the outcome
     */
    default <T> T fold(Function<Fit, T> fit, Function<NoFit, T> noFit) {
        if (this instanceof Fit fitted) {
            return fit.apply(fitted);
        }
        return noFit.apply((NoFit) this);
    }
}
