package org.learningorganisation.scoring.tally;

import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/** A sum of scores and of products of scores: whole numbers, as most scores are, in a long while they fit, and exactly else. */
final class WholeSum {

    private final ExactSum rest = new ExactSum();
    private long whole;

    void add(long term) {
        long sum = whole + term;
        // both of one sign, and the sum of the other: it did not fit
        if (((whole ^ sum) & (term ^ sum)) < 0) {
            rest.add(BigFraction.of(whole));
            whole = term;
        } else {
            whole = sum;
        }
    }

    void add(BigFraction term) {
        rest.add(term);
    }

    void addAll(WholeSum other) {
        add(other.whole);
        rest.addAll(other.rest);
    }

    BigFraction total() {
        return rest.total().add(BigFraction.of(whole));
    }
}
