package org.learningorganisation.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.NumericRange;

/**
 * A generated scale that has no id yet.
 *
 * @param form what kind of scale it is
 * @param lowest its lowest score
 * @param distances from each score to the next, all above zero; a range ends where they end
 */
record ScaleDraft(Form form, BigDecimal lowest, List<BigDecimal> distances) {

    private static final int MOST_OPTIONS = 11;

    private static final int LOWEST_HUNDREDTHS = -200;

    private static final int HIGHEST_HUNDREDTHS = 500;

    /** What kind of scale it is. */
    enum Form {
        OPTIONS,
        RANGE_WITH_STEPS,
        RANGE
    }

    /** Scales of some forms, of 2 to 11 options at uneven distances, with a lowest score above some bound. */
    static Arbitrary<ScaleDraft> drafts(List<Form> forms, Floor floor) {
        Arbitrary<BigDecimal> lowest = floor == Floor.ANY
                ? hundredths(LOWEST_HUNDREDTHS, HIGHEST_HUNDREDTHS)
                : hundredths(1, HIGHEST_HUNDREDTHS);
        return Combinators.combine(
                        Arbitraries.of(forms),
                        lowest,
                        hundredths(1, 300).list().ofMinSize(1).ofMaxSize(MOST_OPTIONS - 1))
                .as(ScaleDraft::new);
    }

    /** Which lowest scores are generated. */
    enum Floor {
        ANY,
        ABOVE_ZERO
    }

    /** Numbers of two decimals that shrink to 1. */
    static Arbitrary<BigDecimal> hundredths(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .shrinkTowards(100)
                .map(hundredths -> BigDecimal.valueOf(hundredths, 2).stripTrailingZeros());
    }

    AnswerScale named(String id) {
        return switch (form) {
            case OPTIONS -> AnswerScale.ofOptions(id, options());
            case RANGE -> AnswerScale.ofRange(id, lowest, lowest.add(width()));
            case RANGE_WITH_STEPS ->
                new AnswerScale(
                        id,
                        false,
                        List.of(),
                        Optional.of(new NumericRange(
                                lowest, lowest.add(width()), Optional.of(width().scaleByPowerOfTen(-1)))));
        };
    }

    private BigDecimal width() {
        return distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<AnswerOption> options() {
        List<AnswerOption> options = new ArrayList<>();
        BigDecimal score = lowest;
        options.add(option(0, score));
        for (BigDecimal distance : distances) {
            score = score.add(distance);
            options.add(option(options.size(), score));
        }
        return options;
    }

    private static AnswerOption option(int place, BigDecimal score) {
        String code = "a" + (place + 1);
        return AnswerOption.scored(code, score, LocalizedText.of(LanguageTag.ENGLISH, "Answer " + code));
    }
}
