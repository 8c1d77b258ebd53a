package org.learningorganisation.scoring.change;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.person.Slopes;

/**
 * The scores that a level asks for, of a figure and of its parts, found by asking the level policy.
 *
 * <p>A score that is too low although all others are at their highest must rise, whatever the others do. The lowest score
 * with which it is enough is found on the grid of the scores that can occur. When all such scores together reach the level,
 * nothing else is asked for; otherwise what a score must be depends on the others, and nothing is said here.
 */
final class NeededScores {

    private final Climb climb;
    private final Map<String, BigFraction> now = new LinkedHashMap<>();
    private final Map<String, BigFraction> highest = new HashMap<>();
    private final Map<String, Map<String, BigFraction>> slopes = new HashMap<>();
    private final Map<String, BigFraction> needed = new HashMap<>();

    private NeededScores(Climb climb) {
        this.climb = climb;
    }

    /** What a level asks for; empty where it cannot be said per score, or scores are not sums over questions. */
    static Optional<NeededScores> of(Climb climb) {
        NeededScores scores = new NeededScores(climb);
        return scores.find() ? Optional.of(scores) : Optional.empty();
    }

    /** By how much the score of a figure must rise; empty where it is high enough. */
    Optional<BigFraction> rise(Figure figure) {
        return Optional.ofNullable(needed.get(figure.id())).map(enough -> enough.subtract(at(now, figure.id())));
    }

    /** How much each question moves the score of a figure; nothing for one without a score. */
    Map<String, BigFraction> slopes(Figure figure) {
        return slopes.getOrDefault(figure.id(), Map.of());
    }

    private boolean find() {
        Scoring bottom = climb.scoring(climb.bottom());
        Scoring top = climb.scoring(climb.top());
        List<Figure> figures = withParts(climb.figure()).toList();
        for (Figure figure : figures) {
            climb.score(bottom, figure).ifPresent(score -> now.put(figure.id(), score));
            climb.score(top, figure).ifPresent(score -> highest.put(figure.id(), score));
        }
        if (!now.keySet().equals(highest.keySet())) {
            return false;
        }
        for (Figure figure : figures) {
            if (now.containsKey(figure.id())
                    && (figure.id().equals(climb.figure().id()) || isTooLow(figure.id()))) {
                Optional<Map<String, BigFraction>> moves =
                        Slopes.of(bottom, figure, climb.scheme().levels().metric());
                if (moves.isEmpty()) {
                    return false;
                }
                slopes.put(figure.id(), moves.get());
                if (isTooLow(figure.id())) {
                    needed.put(figure.id(), lowestEnough(figure.id(), moves.get()));
                }
            }
        }
        Map<String, BigFraction> corner = new HashMap<>(now);
        corner.putAll(needed);
        return climb.reaches(corner);
    }

    private static Stream<Figure> withParts(Figure figure) {
        return Stream.concat(Stream.of(figure), figure.parts().stream().flatMap(NeededScores::withParts));
    }

    private boolean isTooLow(String id) {
        return !isEnough(id, at(now, id));
    }

    private boolean isEnough(String id, BigFraction score) {
        Map<String, BigFraction> scores = new HashMap<>(highest);
        scores.put(id, score);
        return climb.reaches(scores);
    }

    /** Halves the distance between a score that is too low and one that is enough until no other score lies between. */
    private BigFraction lowestEnough(String id, Map<String, BigFraction> moves) {
        BigInteger grid = grid(id, moves);
        BigInteger tooLow = Grid.exactly(at(now, id), grid);
        BigInteger enough = Grid.exactly(at(highest, id), grid);
        while (enough.subtract(tooLow).compareTo(BigInteger.ONE) > 0) {
            BigInteger between = tooLow.add(enough).shiftRight(1);
            if (isEnough(id, BigFraction.of(between, grid))) {
                enough = between;
            } else {
                tooLow = between;
            }
        }
        return BigFraction.of(enough, grid);
    }

    /** A denominator of every score that better answers can give. */
    private BigInteger grid(String id, Map<String, BigFraction> moves) {
        Stream<BigFraction> rises = climb.ladders().stream()
                .flatMap(ladder -> Optional.ofNullable(moves.get(ladder.id())).stream()
                        .flatMap(slope -> ladder.rungs().stream()
                                .map(rung -> slope.multiply(rung.score().subtract(ladder.score())))));
        return Grid.of(Stream.concat(Stream.of(at(now, id), at(highest, id)), rises));
    }

    private static BigFraction at(Map<String, BigFraction> scores, String id) {
        BigFraction score = scores.get(id);
        if (score == null) {
            throw new IllegalStateException("no score of " + id);
        }
        return score;
    }
}
