package org.learningorganisation.scoring.sensitivity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How weights are drawn at random, to see how much a level depends on them.
 *
 * <p>The weights of the items of a figure (the questions of a dimension, or the disciplines of the whole) are drawn from a
 * Dirichlet distribution around the given weights: with k items of shares s(1) to s(k) its parameters are
 * {@code concentration * k * s(i)}, so that a drawn share is s(i) on average. With equal weights and a concentration of 1 every set
 * of weights is as likely as any other. One figure is varied at a time; the scores it is made of stay as they are.
 *
 * <p>The same seed gives the same draws, for every plan and every group, on every machine.
 *
 * @param draws how many, from 1 to 1,000,000; 1,000 tells a share to about 3 percent
 * @param seed where the random numbers begin
 * @param method how they are spread
 * @param concentration how near the draws stay to the given weights, from 0.01 to 10,000; 1 is the whole range, 100 stays within
 *     some percent
 */
@JsonPropertyOrder({"draws", "seed", "method", "concentration"})
public record WeightDraws(int draws, long seed, Method method, BigDecimal concentration) {

    private static final int MOST_DRAWS = 1_000_000;
    private static final BigDecimal LEAST_CONCENTRATION = new BigDecimal("0.01");
    private static final BigDecimal MOST_CONCENTRATION = BigDecimal.valueOf(10_000);

    /** How draws are spread over what is possible. */
    public enum Method {
        /** Each draw by itself: quotients of gamma variables, whose distribution is that of Dirichlet. */
        @JsonProperty("DIRICHLET")
        DIRICHLET,
        /**
         * The same, with a Latin hypercube sample of the gamma variables: of n draws, each n-th part of the distribution of each
         * variable holds one. M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21 (1979).
         */
        @JsonProperty("LATIN_HYPERCUBE")
        LATIN_HYPERCUBE
    }

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public WeightDraws {
        Objects.requireNonNull(method, "method");
        if (draws < 1 || draws > MOST_DRAWS) {
            throw new IllegalArgumentException("draws is " + draws + "; it must be from 1 to " + MOST_DRAWS);
        }
        if (concentration.compareTo(LEAST_CONCENTRATION) < 0 || concentration.compareTo(MOST_CONCENTRATION) > 0) {
            throw new IllegalArgumentException("concentration is " + concentration + "; it must be from "
                    + LEAST_CONCENTRATION + " to " + MOST_CONCENTRATION);
        }
    }

    /**
     * Draws over the whole range.
     *
     * @param draws how many
     * @param seed where the random numbers begin
     * @return Dirichlet draws of concentration 1
     * @throws IllegalArgumentException when the number is out of its range
     */
    public static WeightDraws of(int draws, long seed) {
        return new WeightDraws(draws, seed, Method.DIRICHLET, BigDecimal.ONE);
    }
}
