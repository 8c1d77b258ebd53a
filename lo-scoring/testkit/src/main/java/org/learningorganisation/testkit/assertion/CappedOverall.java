package org.learningorganisation.testkit.assertion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The overall score where its level is at most some ranks above that of the weakest part, and no question is in two parts.
 *
 * <p>It stands on a level when its score lies there and every part stands high enough; or when its score lies higher and the
 * weakest part stands just so many ranks below. For both, each part is a set of sums of its own questions, and the whole a set
 * of sums of the parts that are high enough.
 *
 * @param levels the levels that answers reach
 * @param overall the id of the figure
 * @param above how many ranks above the weakest part
 * @param parts the sums of each part, by its id
 */
record CappedOverall(Levels levels, String overall, int above, Map<String, Sums> parts) {

    /**
     * Empty where a question is in two parts, or a part is not additive.
     *
     * @param whole what each answer adds to the overall score
     * @param scores what each answer adds to each part
     */
    static Optional<CappedOverall> of(
            Levels levels,
            String overall,
            int above,
            AttainableScores whole,
            Map<String, Optional<AttainableScores>> scores) {
        Map<String, Sums> parts = new LinkedHashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (Map.Entry<String, Optional<AttainableScores>> part : scores.entrySet()) {
            Set<Integer> questions =
                    part.getValue().map(AttainableScores::questions).orElse(Set.of());
            if (questions.isEmpty() || questions.stream().anyMatch(question -> !seen.add(question))) {
                return Optional.empty();
            }
            parts.put(part.getKey(), whole.sumsOf(questions));
        }
        return Optional.of(new CappedOverall(levels, overall, above, parts));
    }

    /** Answers with which the overall score stands on a level; empty where there are none. */
    Optional<int[]> answersFor(int rank) {
        Map<String, Integer> enough = new LinkedHashMap<>();
        parts.forEach((part, sums) -> enough.put(part, lowest(part, rank - above)));
        boolean possible = parts.entrySet().stream()
                .allMatch(part ->
                        enough.getOrDefault(part.getKey(), 0) < part.getValue().count());
        return possible ? byScore(rank, enough).or(() -> byCap(rank)) : Optional.empty();
    }

    /** The place of the lowest sum with which a part stands so high. */
    private int lowest(String part, int rank) {
        Sums sums = Objects.requireNonNull(parts.get(part), part);
        return sums.first(place -> levels.uncapped(part, sums.choice(place)) >= rank);
    }

    private Optional<int[]> byScore(int rank, Map<String, Integer> enough) {
        List<List<BigInteger>> allowed = new ArrayList<>();
        parts.forEach((part, sums) -> allowed.add(sums.from(enough.getOrDefault(part, 0))));
        Sums totals = Sums.of(allowed).orElseThrow();
        int first = totals.first(place -> levels.uncapped(overall, together(totals.choice(place), enough)) >= rank);
        return Optional.of(first)
                .filter(place -> place < totals.count())
                .map(place -> together(totals.choice(place), enough))
                .filter(places -> standsOn(rank, places));
    }

    /** One part as high as it can be on the rank that caps, the others as high as they can be. */
    private Optional<int[]> byCap(int rank) {
        Map<String, Integer> highest = new LinkedHashMap<>();
        parts.forEach((part, sums) -> highest.put(part, sums.count() - 1));
        return parts.keySet().stream()
                .map(part -> {
                    Map<String, Integer> places = new LinkedHashMap<>(highest);
                    places.put(part, Math.max(0, lowest(part, rank - above + 1) - 1));
                    return together(new int[parts.size()], places);
                })
                .filter(places -> standsOn(rank, places))
                .findFirst();
    }

    private boolean standsOn(int rank, int[] places) {
        return levels.ranks(places).getOrDefault(overall, Integer.MIN_VALUE) == rank;
    }

    /** The answers to the questions of all parts, each part at so many sums above some place. */
    private int[] together(int[] above, Map<String, Integer> from) {
        int[] all = levels.rungs().worst();
        int part = 0;
        for (Map.Entry<String, Sums> each : parts.entrySet()) {
            int[] own = each.getValue().choice(from.getOrDefault(each.getKey(), 0) + above[part]);
            for (int question = 0; question < all.length; question++) {
                all[question] += own[question];
            }
            part++;
        }
        return all;
    }
}
