package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trigrams of a text: every three characters in a row of its words and signs with a meaning, which are set apart by
 * one space. Two texts are as
 * alike as the share of their trigrams that both have (Jaccard).
 */
final class Trigrams {

    /** No question is as long; of a longer text the beginning is compared. */
    private static final int LONGEST = 2_000;

    private static final int LENGTH = 3;
    private static final int BITS = 21;

    private final QuestionText text;
    private final long[] sorted;

    private Trigrams(QuestionText text, long[] sorted) {
        this.text = text;
        this.sorted = sorted;
    }

    /**
     * An earlier text.
     *
     * @param text the text
     * @param share the share of trigrams in common
     */
    record Closest(QuestionText text, double share) {}

    static Trigrams of(QuestionText text) {
        int[] characters = (" " + String.join(" ", text.meaning()) + " ")
                .codePoints()
                .limit(LONGEST)
                .toArray();
        long[] sorted = IntStream.rangeClosed(0, characters.length - LENGTH)
                .mapToLong(i ->
                        ((long) characters[i] << (2 * BITS)) | ((long) characters[i + 1] << BITS) | characters[i + 2])
                .sorted()
                .distinct()
                .toArray();
        return new Trigrams(text, sorted);
    }

    /** The first of those texts that are most like this one, when the share is at least what is asked. */
    Optional<Closest> closest(List<Trigrams> others, double least) {
        Optional<Closest> closest = Optional.empty();
        double best = Math.nextDown(least);
        for (Trigrams other : others) {
            double share = share(other, best);
            if (share > best) {
                best = share;
                closest = Optional.of(new Closest(other.text, share));
            }
        }
        return closest;
    }

    /** The share in common when it is above another, otherwise any share that is not; most pairs are settled early. */
    private double share(Trigrams other, double above) {
        int sizes = sorted.length + other.sorted.length;
        double needed = above * sizes / (1 + above);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            if (common + Math.min(sorted.length - i, other.sorted.length - j) < needed) {
                return 0;
            }
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / (sizes - common);
    }
}
