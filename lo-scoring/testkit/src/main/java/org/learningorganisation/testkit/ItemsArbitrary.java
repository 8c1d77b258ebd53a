package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.scoring.strategy.Item;

/**
 * Generates what a strategy can be asked with: definitions of one dimension with every question answered, and the items that
 * a scorer makes of these. Weights have two decimals, any question can be reversed, and scales have 2 to 11 options at uneven
 * scores or are ranges of numbers.
 *
 * <p>Immutable: every method gives a new generator.
 */
public final class ItemsArbitrary {

    private static final int MOST_SCALES = 3;

    private static final int MOST_PLACES = 10;

    private static final int MOST_HUNDREDTHS_OF_WEIGHT = 1_000;

    private record Draft(int scale, boolean reversed, BigDecimal weight, int place) {

        AnsweredQuestion on(String id, AnswerScale scale) {
            AnsweredQuestion first = new AnsweredQuestion(id, scale, reversed, weight, 0);
            return first.answered(place % first.scores().size());
        }
    }

    private final int least;
    private final int most;
    private final int mostScales;
    private final List<ScaleDraft.Form> forms;
    private final ScaleDraft.Floor floor;
    private final Map<String, AnswerScale> named;

    private ItemsArbitrary(
            int least,
            int most,
            int mostScales,
            List<ScaleDraft.Form> forms,
            ScaleDraft.Floor floor,
            Map<String, AnswerScale> named) {
        this.least = least;
        this.most = most;
        this.mostScales = mostScales;
        this.forms = forms;
        this.floor = floor;
        this.named = named;
    }

    /**
     * From 1 to 8 questions {@code q1}, {@code q2} ... on up to three scales. Questions on different scales come to a
     * strategy from 0 to 100.
     *
     * @return the usual generator
     */
    public static ItemsArbitrary usual() {
        return new ItemsArbitrary(
                1, 8, MOST_SCALES, List.of(ScaleDraft.Form.values()), ScaleDraft.Floor.ANY, new LinkedHashMap<>());
    }

    /**
     * Certain questions, for a strategy whose parameters name them. Each case has all of them or some.
     *
     * @param scales the scale of each question by its id
     * @return a generator of their answers, weights and reversal
     * @throws IllegalArgumentException when there is no question
     */
    public static ItemsArbitrary named(Map<String, AnswerScale> scales) {
        if (scales.isEmpty()) {
            throw new IllegalArgumentException("scales is empty; at least one question is needed");
        }
        return new ItemsArbitrary(1, scales.size(), 1, List.of(), ScaleDraft.Floor.ANY, new LinkedHashMap<>(scales));
    }

    /**
     * Other numbers of questions.
     *
     * @param fewest at least 1
     * @param atMost at least as many
     * @return a new generator
     * @throws IllegalArgumentException when the numbers are not in that order, or more than the named questions
     */
    public ItemsArbitrary questions(int fewest, int atMost) {
        if (fewest < 1 || atMost < fewest || (!named.isEmpty() && atMost > named.size())) {
            throw new IllegalArgumentException("the numbers of questions are " + fewest + " and " + atMost
                    + "; allowed is 1 <= fewest <= most" + (named.isEmpty() ? "" : " <= " + named.size()));
        }
        return new ItemsArbitrary(fewest, atMost, mostScales, forms, floor, named);
    }

    /** The same with fewer questions; empty where there cannot be fewer. */
    Optional<ItemsArbitrary> fewerThan(int questions) {
        return questions > least ? Optional.of(questions(least, questions - 1)) : Optional.empty();
    }

    /**
     * All questions of a case on one scale, so that the items are on the scale of the answers.
     *
     * @return a new generator
     */
    public ItemsArbitrary onOneScale() {
        return new ItemsArbitrary(least, most, 1, forms, floor, named);
    }

    /**
     * Scales of options only, no ranges.
     *
     * @return a new generator
     */
    public ItemsArbitrary withOptions() {
        return new ItemsArbitrary(least, most, mostScales, List.of(ScaleDraft.Form.OPTIONS), floor, named);
    }

    /**
     * What a roll-up sees: items without a ladder, as the scores of children have none.
     *
     * @return a new generator
     */
    public ItemsArbitrary withoutLadder() {
        return new ItemsArbitrary(least, most, mostScales, List.of(ScaleDraft.Form.RANGE), floor, named);
    }

    /**
     * Scores above zero only: all questions on one scale, whose lowest score is above zero.
     *
     * @return a new generator
     */
    public ItemsArbitrary aboveZero() {
        return new ItemsArbitrary(least, most, 1, forms, ScaleDraft.Floor.ABOVE_ZERO, named);
    }

    /**
     * The items, for properties of one's own.
     *
     * @return a generator of what a strategy is asked with
     */
    public Arbitrary<List<Item>> items() {
        return scans().map(AnsweredScan::items);
    }

    Arbitrary<AnsweredScan> scans() {
        return named.isEmpty()
                ? Combinators.combine(
                                ScaleDraft.drafts(forms, floor)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(mostScales),
                                drafts())
                        .as(ItemsArbitrary::scan)
                : Combinators.combine(Arbitraries.shuffle(List.copyOf(named.keySet())), drafts())
                        .as(this::scanOfNamed);
    }

    private Arbitrary<List<Draft>> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, mostScales - 1),
                        Arbitraries.of(false, true),
                        ScaleDraft.hundredths(1, MOST_HUNDREDTHS_OF_WEIGHT),
                        Arbitraries.integers().between(0, MOST_PLACES).withDistribution(RandomDistribution.uniform()))
                .as(Draft::new)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    private static AnsweredScan scan(List<ScaleDraft> scales, List<Draft> drafts) {
        List<AnsweredQuestion> questions = new ArrayList<>();
        for (Draft draft : drafts) {
            int scale = draft.scale() % scales.size();
            questions.add(
                    draft.on("q" + (questions.size() + 1), scales.get(scale).named("s" + (scale + 1))));
        }
        return new AnsweredScan(questions);
    }

    private AnsweredScan scanOfNamed(List<String> ids, List<Draft> drafts) {
        List<AnsweredQuestion> questions = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = ids.get(questions.size());
            questions.add(draft.on(
                    id, named.getOrDefault(id, named.values().iterator().next())));
        }
        return new AnsweredScan(questions);
    }
}
