package org.learningorganisation.examples.scan.statistics;

import java.util.List;
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
     * Means and standard deviations of the people who answered every question of a scale. Who answered all questions of a longer
     * scale answered those of a shorter one within it: of two means of which one rests on a few people more, the answers of those
     * few could be computed.
     */
    Optional<Reason> ofCompleteMeans(ScaleAnswers scale, List<ScaleAnswers> all) {
        return when(
                all.stream()
                        .filter(other -> within(scale, other) || within(other, scale))
                        .anyMatch(other -> few(
                                Math.abs(other.listwise().n() - scale.listwise().n()))),
                Reason.REMAINDER_RULE);
    }

    private static boolean within(ScaleAnswers part, ScaleAnswers whole) {
        return whole.questions().containsAll(part.questions());
    }

    /** How many people gave each answer. */
    Optional<Reason> ofDistribution(SortedMap<BigFraction, Integer> distribution) {
        return when(distribution.values().stream().anyMatch(this::few), Reason.GROUP_TOO_SMALL);
    }

    private boolean few(int people) {
        return people > 0 && people < minimum;
    }

    private Optional<Reason> when(boolean tells, Reason reason) {
        return disclosure == Disclosure.SMALL_GROUPS_WITHHELD && tells ? Optional.of(reason) : Optional.empty();
    }
}
