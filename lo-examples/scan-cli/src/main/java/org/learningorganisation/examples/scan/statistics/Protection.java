package org.learningorganisation.examples.scan.statistics;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.PairProducts;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * What of the reliability of everybody is withheld because it would tell about few people.
 *
 * @param disclosure whether anything is withheld at all
 * @param minimum the fewest people whom a figure may rest on
 */
public record Protection(Disclosure disclosure, int minimum) {

    /** Figures of which some answer or pair of answers was given by few people. */
    Optional<Reason> ofAll(CrossProducts products) {
        boolean few = Stream.of(
                        IntStream.of(products.n()),
                        products.questions().stream().mapToInt(ScoreCounts::n),
                        products.pairs().stream().mapToInt(PairProducts::n))
                .flatMapToInt(counts -> counts)
                .anyMatch(this::few);
        return when(few, Reason.GROUP_TOO_SMALL);
    }

    /** Figures of the people who answered everything: beside those of everybody they tell about the others. */
    Optional<Reason> ofComplete(ScaleAnswers answers) {
        return ofAll(answers.listwise())
                .or(() -> when(few(answers.pairwise().n() - answers.listwise().n()), Reason.REMAINDER_RULE));
    }

    /**
     * Means and standard deviations. The people who answered everything are others on another scale with the same question: from
     * two means of people of whom one more is in the second, that one's answer could be computed.
     */
    Optional<Reason> ofMeans(PairsUsed used) {
        return when(used == PairsUsed.LISTWISE, Reason.REMAINDER_RULE);
    }

    /** How many people gave each answer. */
    Optional<Reason> ofDistribution(PairsUsed used, SortedMap<BigFraction, Integer> distribution) {
        return ofMeans(used).or(() -> when(distribution.values().stream().anyMatch(this::few), Reason.GROUP_TOO_SMALL));
    }

    private boolean few(int people) {
        return people > 0 && people < minimum;
    }

    private Optional<Reason> when(boolean tells, Reason reason) {
        return disclosure == Disclosure.SMALL_GROUPS_WITHHELD && tells ? Optional.of(reason) : Optional.empty();
    }
}
