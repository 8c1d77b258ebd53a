package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How answered questions become one score, and equally how the scores of children become that of their parent.
 *
 * <p>The built-in strategies are the static methods here. What each makes of {@code [1, 3, 4, 3]}, four answers of equal weight
 * on a scale from 1 to 5:
 *
 * <table>
 *   <caption>The built-in strategies</caption>
 *   <tr><th>strategy</th><th>name in a plan</th><th>score</th><th>from</th><th>to</th></tr>
 *   <tr><td>{@link #weightedMean()}</td><td>{@code weighted-mean}</td><td>11/4</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #sum()}</td><td>{@code sum}</td><td>11</td><td>4</td><td>20</td></tr>
 *   <tr><td>{@link #median()}</td><td>{@code median}</td><td>3</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #minimum()}</td><td>{@code minimum}</td><td>1</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #geometricMean()}</td><td>{@code geometric-mean}</td><td>2.449</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #trimmedMean} of 0.25</td><td>{@code trimmed-mean}</td><td>3</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #percentFavourable} of 2</td><td>{@code percent-favourable}</td><td>25</td><td>0</td><td>100</td></tr>
 *   <tr><td>{@link #shareAtOrAbove} of 50</td><td>{@code share-at-or-above}</td><td>75</td><td>0</td><td>100</td></tr>
 *   <tr><td>{@link #pairwiseWeightedMean}, the first twice as much as each other</td><td>{@code ahp-weighted-mean}</td>
 *     <td>12/5</td><td>1</td><td>5</td></tr>
 *   <tr><td>{@link #partialCredit}, thresholds -1.5, -0.5, 0.5, 1.5, weighted likelihood</td><td>{@code partial-credit}</td>
 *     <td>-0.259</td><td>-10</td><td>10</td></tr>
 *   <tr><td>{@link #ratingScale}, the same with locations 0, 1, 0, -0.5</td><td>{@code rating-scale}</td>
 *     <td>-0.155</td><td>-10</td><td>10</td></tr>
 * </table>
 *
 * <p>INHERITANCE: made to be implemented by users. A strategy is a pure function: the same items in any order give the same
 * score, and nothing else is looked at. It is asked with at least one item.
 */
@FunctionalInterface
public interface ScoringStrategy {

    /**
     * Makes one score of items.
     *
     * @param items the answered questions or scored children, at least one; all on the same kind of scale
     * @return a value, or the reason why there is none
     */
    Score score(List<Item> items);

    /**
     * The scores that items could have, whatever their values: what a score is normalised by.
     *
     * @param items the answered questions or scored children, at least one
     * @return by default the scores of the items all at their lowest and all at their highest; empty where one of them is not
     *     scored
     */
    default Optional<Range> range(List<Item> items) {
        return at(items, Item::lower).flatMap(lower -> at(items, Item::upper).map(upper -> new Range(lower, upper)));
    }

    /**
     * Says whether this strategy can score some items at all; asked once, when a scorer is made. By default it can.
     *
     * @param items what {@link #score} will be asked with when everything is answered: every question of a dimension, with its
     *     lowest score; or every child, with a score of 0 on 0 to 100
     * @throws IllegalArgumentException when it cannot, naming the item and what it lacks
     */
    default void check(List<Item> items) {}

    private Optional<BigFraction> at(List<Item> items, Function<Item, BigFraction> end) {
        return score(items.stream().map(item -> item.withValue(end.apply(item))).toList())
                .fold(value -> Optional.of(value.value()), reason -> Optional.empty());
    }

    /**
     * The weighted mean, {@code sum(weight * value) / sum(weight)}: {@code 11/4}. Exact. From the weighted mean of the lowest
     * to that of the highest scores; unchanged when all weights are multiplied by a constant.
     *
     * @return the strategy
     */
    static AdditiveStrategy weightedMean() {
        return new WeightedMean();
    }

    /**
     * The weighted sum, {@code sum(weight * value)}: {@code 11}. Exact. Its range grows with the items, so that a question left
     * out lowers the sum and what it is normalised by; {@link MissingRule#prorated} makes up for it. It changes when all weights
     * are multiplied by a constant. Summated ratings: R. Likert, "A technique for the measurement of attitudes", Archives of
     * Psychology 140 (1932).
     *
     * @return the strategy
     */
    static AdditiveStrategy sum() {
        return new WeightedSum();
    }

    /**
     * The median: the middle value, or the mean of the two middle ones: {@code 3}. Exact. Weights do not count. From the median
     * of the lowest to that of the highest scores.
     *
     * @return the strategy
     */
    static ScoringStrategy median() {
        return new Median();
    }

    /**
     * The lowest value, as a chain is as strong as its weakest link: {@code 1}. Exact. Weights do not count. Up to the lowest of
     * the highest scores.
     *
     * @return the strategy
     */
    static ScoringStrategy minimum() {
        return new Minimum();
    }

    /**
     * The weighted geometric mean, {@code exp(sum(weight * ln(value)) / sum(weight))}: {@code 36^(1/4) = 2.449}. Computed with
     * doubles. A low value weighs more than in the weighted mean, which is never below it.
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>a value of zero or below: undefined ({@link Reason#UNDEFINED}). So is the lowest answer where answers are
     *       normalised before they are scored, because the scales of a dimension differ;
     *   <li>values that are all equal: exactly that value;
     *   <li>it is normalised by the geometric means of the lowest and of the highest scores, the former being 0 where an item
     *       can have a value that is not above zero.
     * </ul>
     *
     * <p>As in the Human Development Index since 2010 (UNDP, Human Development Report 2010, technical note 1).
     *
     * @return the strategy
     */
    static ScoringStrategy geometricMean() {
        return new GeometricMean();
    }

    /**
     * The mean of the values without the {@code floor(share * n)} lowest and as many of the highest of {@code n}: with 0.25
     * {@code 3}, the mean of 3 and 3. Exact. Weights do not count. From the trimmed mean of the lowest to that of the highest
     * scores.
     *
     * <p>J. W. Tukey, "The future of data analysis", Annals of Mathematical Statistics 33 (1962).
     *
     * @param share the share left out at each end, from 0 (the mean) to 0.49 (nearly the median); 0.2 is common
     * @return the strategy
     * @throws IllegalArgumentException when the share is out of its range
     */
    static ScoringStrategy trimmedMean(BigDecimal share) {
        return new TrimmedMean(share);
    }

    /**
     * The share of favourable items, those with one of the highest answers of their own ladder,
     * {@code 100 * sum(weight of the favourable) / sum(weight)}: with the two highest {@code 25}, as only the 4 is among them.
     * Exact, from 0 to 100.
     *
     * <p>Undefined ({@link Reason#UNDEFINED}) where an item has no ladder (a child, a numeric range without steps), or one of no
     * more answers than are favourable, so that no answer could be unfavourable.
     *
     * @param top how many of the highest answers are favourable, from 1 to 100; 2 is common on five-point scales
     * @return the strategy
     * @throws IllegalArgumentException when the number is out of its range
     */
    static ScoringStrategy percentFavourable(int top) {
        return new PercentFavourable(top);
    }

    /**
     * The share of items at or above a cut, {@code 100 * sum(weight of those) / sum(weight)}: with 50, which is a 3 on 1 to 5,
     * {@code 75}. Exact, from 0 to 100. It works on children as well.
     *
     * @param cut on the item's own scale from 0, its lowest score, to 100, its highest; inclusive, so that 0 makes every score
     *     100
     * @return the strategy
     * @throws IllegalArgumentException when the cut is out of its range
     */
    static ScoringStrategy shareAtOrAbove(BigDecimal cut) {
        return new ShareAtOrAbove(cut);
    }

    /**
     * The weighted mean with weights made of pairwise comparisons, each times the item's own weight. With q1 counting twice as
     * much as each of q2, q3 and q4, and these alike: weights 2/5, 1/5, 1/5, 1/5, and {@code 12/5}. From the weighted mean of
     * the lowest to that of the highest scores.
     *
     * <p>The weights are doubles, as near as they can be computed. From there on they are taken as the exact fractions that
     * these doubles are: the score is exact given the weights, and contributions sum to it exactly.
     *
     * <p>T. L. Saaty, "The Analytic Hierarchy Process", McGraw-Hill (1980).
     *
     * @param weights the weights of the questions or of the children that are scored; others are refused by {@link #check}
     * @param limit the highest consistency ratio allowed; 0.1 is common
     * @return the strategy
     * @throws IllegalArgumentException when the consistency ratio is above the limit, with both
     */
    static AdditiveStrategy pairwiseWeightedMean(PairwiseWeights weights, BigDecimal limit) {
        return new PairwiseWeightedMean(weights.requireConsistent(limit));
    }

    /**
     * The ability in the partial credit model, in logits, as {@link #partialCredit(Map, PersonEstimator, BigDecimal,
     * BigDecimal)} from -10 to 10.
     *
     * @param thresholds the thresholds of each question
     * @param estimator how the ability is estimated
     * @return the strategy
     * @throws IllegalArgumentException when a question has no thresholds, or one out of its range
     */
    static ScoringStrategy partialCredit(Map<String, List<BigDecimal>> thresholds, PersonEstimator estimator) {
        return partialCredit(thresholds, estimator, PartialCredit.LOWEST, PartialCredit.HIGHEST);
    }

    /**
     * The ability in the partial credit model, in logits, with its standard error. The category {@code c} of an answer is its
     * place on the ladder of its question, from 0. With {@code theta} the ability and {@code d(h)} the thresholds of the
     * question, {@code P(c | theta)} is proportional to {@code exp(c * theta - d(1) - ... - d(c))}. Computed with doubles.
     *
     * <p>With the thresholds -1.5, -0.5, 0.5, 1.5 for each of the four questions the categories are 0, 2, 3, 2, and the ability is
     * {@code -0.259} with a standard error of 0.523.
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>weights do not count, and scores only by their order: the thresholds say what an answer is worth;
     *   <li>questions may have different numbers of categories, and thresholds need not be in order;
     *   <li>missing answers leave the ability on the same scale;
     *   <li>a question without thresholds, or with too few or too many for its answers, is refused by {@link #check};
     *   <li>a value that is not one of the answers (a mean of several people, a filled-in mean): undefined
     *       ({@link Reason#UNDEFINED});
     *   <li>an ability beyond the bounds is held at the nearest. The bounds are also what a score is normalised by, whatever
     *       the questions: 0 logits are 50 on a min-max scale with the bounds -10 and 10. Narrower ones such as -4 and 4 spread
     *       people more evenly over the levels.
     * </ul>
     *
     * <p>G. N. Masters, "A Rasch model for partial credit scoring", Psychometrika 47 (1982).
     *
     * @param thresholds the thresholds of each question in logits, each from -50 to 50
     * @param estimator how the ability is estimated
     * @param lowest the lowest ability, from -50 to 50; -10 is common
     * @param highest the highest ability, from -50 to 50 and above the lowest; 10 is common
     * @return the strategy
     * @throws IllegalArgumentException when an argument is out of its range
     */
    static ScoringStrategy partialCredit(
            Map<String, List<BigDecimal>> thresholds,
            PersonEstimator estimator,
            BigDecimal lowest,
            BigDecimal highest) {
        return new PartialCredit(thresholds, estimator, lowest, highest);
    }

    /**
     * The ability in the rating scale model, in logits: the partial credit model in which the thresholds of a question are its
     * location plus thresholds that all questions share, as {@link #ratingScale(Map, List, PersonEstimator, BigDecimal,
     * BigDecimal)} from -10 to 10.
     *
     * @param locations the location of each question
     * @param thresholds the thresholds that all questions share
     * @param estimator how the ability is estimated
     * @return the strategy
     * @throws IllegalArgumentException when there are no thresholds, or one out of its range
     */
    static ScoringStrategy ratingScale(
            Map<String, BigDecimal> locations, List<BigDecimal> thresholds, PersonEstimator estimator) {
        return ratingScale(locations, thresholds, estimator, PartialCredit.LOWEST, PartialCredit.HIGHEST);
    }

    /**
     * The ability in the rating scale model, in logits, with its standard error: {@link #partialCredit(Map, PersonEstimator,
     * BigDecimal, BigDecimal)}, with all its special cases, in which the thresholds of a question are its location plus
     * thresholds that all questions share. All questions have the same number of categories.
     *
     * <p>With the thresholds -1.5, -0.5, 0.5, 1.5 and the locations 0, 1, 0, -0.5 the ability is {@code -0.155}
     * with a standard error of 0.537.
     *
     * <p>D. Andrich, "A rating formulation for ordered response categories", Psychometrika 43 (1978).
     *
     * @param locations the location of each question in logits
     * @param thresholds the thresholds that all questions share, in logits; moved by a location, each from -50 to 50
     * @param estimator how the ability is estimated
     * @param lowest the lowest ability, from -50 to 50; -10 is common
     * @param highest the highest ability, from -50 to 50 and above the lowest; 10 is common
     * @return the strategy
     * @throws IllegalArgumentException when an argument is out of its range
     */
    static ScoringStrategy ratingScale(
            Map<String, BigDecimal> locations,
            List<BigDecimal> thresholds,
            PersonEstimator estimator,
            BigDecimal lowest,
            BigDecimal highest) {
        return partialCredit(PartialCredit.located(locations, thresholds), estimator, lowest, highest);
    }

    /**
     * The share of neutral answers in percent, {@code 100 * sum(weight of the neutral items) / sum(weight)}: an answer is neutral
     * when it is neither among the {@code top} highest nor among the {@code top} lowest of its item.
     *
     * <ul>
     *   <li>Range 0 to 100. It is not monotone: a better answer can turn a neutral one into a favourable one.
     *   <li>Not scored, as {@link Reason#UNDEFINED}, where an item has no answers to count, as a child has, or fewer than twice
     *       {@code top}.
     * </ul>
     *
     * <p>Source: favourable, neutral and unfavourable shares, as employee surveys report them.
     *
     * @param top how many of the highest answers are favourable, and as many of the lowest unfavourable, from 1 to 100
     * @return the strategy
     * @throws IllegalArgumentException when {@code top} is not from 1 to 100
     */
    static ScoringStrategy percentNeutral(int top) {
        return new PercentInBand(PercentInBand.Band.NEUTRAL, top);
    }

    /**
     * The share of unfavourable answers in percent, {@code 100 * sum(weight of the unfavourable items) / sum(weight)}: an answer
     * is unfavourable when it is among the {@code top} lowest of its item. Together with the neutral and the favourable share it
     * makes 100.
     *
     * <ul>
     *   <li>Range 0 to 100. A better answer never raises it.
     *   <li>Not scored, as {@link Reason#UNDEFINED}, where an item has no answers to count, as a child has, or fewer than twice
     *       {@code top}.
     * </ul>
     *
     * <p>Source: favourable, neutral and unfavourable shares, as employee surveys report them.
     *
     * @param top how many of the lowest answers are unfavourable, from 1 to 100
     * @return the strategy
     * @throws IllegalArgumentException when {@code top} is not from 1 to 100
     */
    static ScoringStrategy percentUnfavourable(int top) {
        return new PercentInBand(PercentInBand.Band.UNFAVOURABLE, top);
    }
}
