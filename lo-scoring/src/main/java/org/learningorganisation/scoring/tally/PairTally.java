package org.learningorganisation.scoring.tally;

import java.math.BigInteger;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.PairProducts;

/** Sums over the people who answered both of two questions. */
final class PairTally {

    private final WholeSum first = new WholeSum();
    private final WholeSum second = new WholeSum();
    private final WholeSum products = new WholeSum();
    private int people;

    /** A score, and the whole number it is where it is one whose product with another fits a long. */
    record Factor(BigFraction score, OptionalLong whole) {

        static Factor of(BigFraction score) {
            boolean small = score.getDenominator().equals(BigInteger.ONE)
                    && score.getNumerator().bitLength() < Integer.SIZE;
            return new Factor(
                    score, small ? OptionalLong.of(score.getNumerator().longValue()) : OptionalLong.empty());
        }
    }

    void add(Factor one, Factor other) {
        people = Math.addExact(people, 1);
        if (one.whole().isPresent() && other.whole().isPresent()) {
            long left = one.whole().getAsLong();
            long right = other.whole().getAsLong();
            first.add(left);
            second.add(right);
            products.add(left * right);
        } else {
            first.add(one.score());
            second.add(other.score());
            products.add(one.score().multiply(other.score()));
        }
    }

    void addAll(PairTally other) {
        people = Math.addExact(people, other.people);
        first.addAll(other.first);
        second.addAll(other.second);
        products.addAll(other.products);
    }

    PairProducts products() {
        return new PairProducts(people, first.total(), second.total(), products.total());
    }

    void write(Encoder out) {
        out.count(people);
        out.fraction(first.total());
        out.fraction(second.total());
        out.fraction(products.total());
    }

    static PairTally read(Decoder in) {
        PairTally tally = new PairTally();
        tally.people = in.count();
        tally.first.add(in.fraction());
        tally.second.add(in.fraction());
        tally.products.add(in.fraction());
        return tally;
    }
}
