package org.learningorganisation.scoring.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How strongly people without agreement may lean to one end of the scale.
 *
 * <p>On five options, from one end to the other, the chances are those stated here, and the variances 1.34, 0.90 and 0.44. Those
 * on 6 to 11 options are the published ones, to two decimals:
 *
 * <table>
 *   <caption>Variance by number of options</caption>
 *   <tr><th>options</th><th>5</th><th>6</th><th>7</th><th>8</th><th>9</th><th>10</th><th>11</th></tr>
 *   <tr><td>slight</td><td>1.34</td><td>1.85</td><td>2.90</td><td>3.47</td><td>5.66</td><td>6.30</td><td>7.31</td></tr>
 *   <tr><td>moderate</td><td>0.90</td><td>1.26</td><td>2.14</td><td>2.79</td><td>4.73</td><td>5.09</td><td>6.32</td></tr>
 *   <tr><td>heavy</td><td>0.44</td><td>0.69</td><td>1.39</td><td>2.35</td><td>3.16</td><td>3.46</td><td>4.02</td></tr>
 * </table>
 *
 * <p>Sources: James, Demaree and Wolf (1984), Estimating within-group interrater reliability with and without response bias,
 * Journal of Applied Psychology 69; LeBreton and Senter (2008), Answers to 20 questions about interrater reliability and
 * interrater agreement, Organizational Research Methods 11, table 2.
 */
public enum NullSkew {

    /** Chances .05, .15, .20, .35, .25 on five options. */
    SLIGHT,

    /** Chances 0, .10, .15, .40, .35 on five options. */
    MODERATE,

    /** Chances 0, 0, .10, .40, .50 on five options. */
    HEAVY;

    /** The fewest options that a variance is published for. */
    private static final int FEWEST_OPTIONS = 5;

    /** The most options that a variance is published for. */
    private static final int MOST_OPTIONS = 11;

    private static final Map<NullSkew, List<Integer>> HUNDREDTHS = Map.of(
            SLIGHT, List.of(134, 185, 290, 347, 566, 630, 731),
            MODERATE, List.of(90, 126, 214, 279, 473, 509, 632),
            HEAVY, List.of(44, 69, 139, 235, 316, 346, 402));

    static boolean isPublishedFor(int options) {
        return options >= FEWEST_OPTIONS && options <= MOST_OPTIONS;
    }

    BigFraction variance(int options) {
        if (!isPublishedFor(options)) {
            throw new IllegalArgumentException(
                    "options must be from " + FEWEST_OPTIONS + " to " + MOST_OPTIONS + ", and is " + options);
        }
        return BigFraction.of(Objects.requireNonNull(HUNDREDTHS.get(this)).get(options - FEWEST_OPTIONS), 100);
    }
}
