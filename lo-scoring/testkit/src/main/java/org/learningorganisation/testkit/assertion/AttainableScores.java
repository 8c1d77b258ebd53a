package org.learningorganisation.testkit.assertion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.result.PersonalScore;

/**
 * All the scores that an additive figure can have.
 *
 * @param added what each answer adds to the score of the worst answers, by question and answer in the order of the rungs, in a
 *     unit in which all of it is whole
 * @param sums all the scores there can be
 */
record AttainableScores(List<List<BigInteger>> added, Sums sums) {

    private static final List<BigInteger> NOTHING = List.of(BigInteger.ZERO);

    /**
     * Works it out; empty where the figure is not additive, or its sums are too many.
     *
     * @param rungs the answers there are
     * @param figure the id of the figure
     * @param scored all figures, by id, that answers give
     */
    static Optional<AttainableScores> of(
            Rungs rungs, String figure, Function<int[], Map<String, PersonalScore>> scored) {
        Map<String, PersonalScore> atWorst = scored.apply(rungs.worst());
        if (!isAdditive(rungs.model(), figure, atWorst)) {
            return Optional.empty();
        }
        BigFraction worst = sum(figure, atWorst);
        List<BigFraction> effects = new ArrayList<>();
        for (int question = 0; question < rungs.ladders().size(); question++) {
            int[] places = rungs.worst();
            places[question] = rungs.highest(question);
            effects.add(sum(figure, scored.apply(places)).subtract(worst));
        }
        List<List<BigInteger>> added = whole(rungs, effects);
        return Sums.of(added).map(sums -> new AttainableScores(added, sums));
    }

    /** Whether a score has contributions, and the parts that it is made of have too. */
    private static boolean isAdditive(MaturityModel model, String figure, Map<String, PersonalScore> scores) {
        PersonalScore score = scores.get(figure);
        return score != null
                && !score.contributions().isEmpty()
                && score.contributions().keySet().stream()
                        .filter(part -> isPart(model, part, figure))
                        .allMatch(part -> isAdditive(model, part, scores));
    }

    /** The whole is made of dimensions, and a dimension of its children; anything else is a question. */
    private static boolean isPart(MaturityModel model, String id, String figure) {
        Optional<Dimension> dimension = model.dimension(id);
        return model.dimension(figure).isEmpty()
                ? dimension.isPresent()
                : dimension.flatMap(Dimension::parent).filter(figure::equals).isPresent();
    }

    private static BigFraction sum(String figure, Map<String, PersonalScore> scores) {
        PersonalScore score = scores.get(figure);
        return score == null
                ? BigFraction.ZERO
                : score.contributions().values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<List<BigInteger>> whole(Rungs rungs, List<BigFraction> effects) {
        List<List<BigFraction>> added = IntStream.range(0, effects.size())
                .mapToObj(question -> added(rungs.ladders().get(question), effects.get(question)))
                .toList();
        BigInteger denominator = added.stream()
                .flatMap(List::stream)
                .map(BigFraction::getDenominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        return added.stream()
                .map(amounts -> amounts.stream()
                        .map(amount -> times(amount, denominator))
                        .toList())
                .toList();
    }

    private static BigInteger times(BigFraction amount, BigInteger multipleOfItsDenominator) {
        return amount.getNumerator().multiply(multipleOfItsDenominator).divide(amount.getDenominator());
    }

    /** In proportion to the distance from the worst answer. */
    private static List<BigFraction> added(Rungs.Ladder ladder, BigFraction effect) {
        BigFraction worst = Fractions.of(ladder.answers().get(0).score());
        BigFraction width = Fractions.of(
                        ladder.answers().get(ladder.answers().size() - 1).score())
                .subtract(worst)
                .abs();
        return ladder.answers().stream()
                .map(rung -> width.signum() == 0
                        ? BigFraction.ZERO
                        : Fractions.of(rung.score())
                                .subtract(worst)
                                .abs()
                                .multiply(effect)
                                .divide(width))
                .toList();
    }

    /** The scores there can be when all questions but some have the worst answer. */
    Sums sumsOf(Set<Integer> questions) {
        return Sums.of(IntStream.range(0, added.size())
                        .mapToObj(question -> questions.contains(question) ? added.get(question) : NOTHING)
                        .toList())
                .orElse(sums);
    }

    /** The questions that add anything. */
    Set<Integer> questions() {
        return IntStream.range(0, added.size())
                .filter(question -> added.get(question).stream().anyMatch(amount -> amount.signum() > 0))
                .boxed()
                .collect(Collectors.toSet());
    }
}
