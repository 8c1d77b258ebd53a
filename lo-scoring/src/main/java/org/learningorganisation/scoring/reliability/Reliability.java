package org.learningorganisation.scoring.reliability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.learningorganisation.scoring.reliability.ReliabilityWarning.Kind;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * The reliability of a set of questions, such as those of a dimension: how far they measure one thing, how precise a score on them
 * is, and which question does not fit. It does not show that what they measure is the right thing.
 *
 * <p>Where every figure comes from: {@link CronbachAlpha}, {@link AlphaInterval}, {@link GuttmanLambdas}, {@link KuderRichardson}.
 * McDonald's omega is apart, in {@link OneFactorModel}, because it needs people who answered everything.
 *
 * @param n the number of people with at least one answer
 * @param k the number of questions
 * @param smallestPairwiseN the smallest number of people on which a covariance rests; n itself where everyone answered everything
 * @param alpha Cronbach's alpha and its intervals
 * @param guttman Guttman's lower bounds
 * @param meanCorrelation the mean of the correlations between questions, <code>(ΣΣ r_ij - k) / (k (k - 1))</code>, range <code>[-1 /
 *     (k - 1), 1]</code>; of covariances as in {@link CronbachAlpha#standardised}
 * @param kr20 Kuder and Richardson's formula 20
 * @param score mean, spread and precision of people's scores
 * @param questions the questions, in the order given
 * @param warnings remarks: on the set first, then on questions in their order
 */
public record Reliability(
        int n,
        int k,
        int smallestPairwiseN,
        AlphaFigures alpha,
        GuttmanLambdas guttman,
        Statistic meanCorrelation,
        Statistic kr20,
        ScorePrecision score,
        List<QuestionReliability> questions,
        List<ReliabilityWarning> warnings) {

    /** Copies the lists. */
    public Reliability {
        Objects.requireNonNull(alpha, "alpha");
        Objects.requireNonNull(guttman, "guttman");
        Objects.requireNonNull(meanCorrelation, "meanCorrelation");
        Objects.requireNonNull(kr20, "kr20");
        Objects.requireNonNull(score, "score");
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /**
     * Computes every figure, with intervals at 95 %.
     *
     * @param questionIds the ids of the questions, in the order of the sums
     * @param products the sums over the answers, of reversed questions after reversal
     * @return the reliability
     * @throws IllegalArgumentException when there are more or fewer ids than questions, or two are equal
     */
    public static Reliability of(List<String> questionIds, CrossProducts products) {
        return of(questionIds, products, ConfidenceLevel.NINETY_FIVE);
    }

    /**
     * Computes every figure.
     *
     * @param questionIds the ids of the questions, in the order of the sums
     * @param products the sums over the answers, of reversed questions after reversal
     * @param level the confidence level of the intervals
     * @return the reliability
     * @throws IllegalArgumentException when there are more or fewer ids than questions, or two are equal
     */
    public static Reliability of(List<String> questionIds, CrossProducts products, ConfidenceLevel level) {
        int k = products.questions().size();
        if (questionIds.size() != k || new HashSet<>(questionIds).size() != k) {
            throw new IllegalArgumentException(
                    "questionIds must be " + k + " different ids, one of each question, and are " + questionIds);
        }
        Covariation covariation = Covariation.of(products);
        AlphaFigures alpha = AlphaFigures.of(covariation, products.smallestPairwiseN(), level);
        List<QuestionReliability> questions = IntStream.range(0, k)
                .mapToObj(place -> QuestionReliability.of(
                        questionIds.get(place), place, products.questions().get(place), covariation))
                .toList();
        return new Reliability(
                products.n(),
                k,
                products.smallestPairwiseN(),
                alpha,
                GuttmanLambdas.of(covariation),
                Correlations.of(covariation, 2, correlations -> covariation.figure(correlations.mean())),
                KuderRichardson.kr20(products),
                ScorePrecision.of(products.personMeans(), covariation),
                questions,
                warnings(k, alpha.raw(), questions));
    }

    /**
     * The questions with a negative corrected item-total correlation.
     *
     * @return their ids, in the order of the questions
     */
    public List<String> negativeItemTotal() {
        return questions.stream()
                .filter(question -> negative(question.correctedItemTotal()))
                .map(QuestionReliability::question)
                .toList();
    }

    private static List<ReliabilityWarning> warnings(int k, Statistic alpha, List<QuestionReliability> questions) {
        List<ReliabilityWarning> warnings = new ArrayList<>();
        if (k < 3 && alpha instanceof Statistic.Figure) {
            warnings.add(ReliabilityWarning.ofSet(Kind.FEWER_THAN_THREE_QUESTIONS));
        }
        if (negative(alpha)) {
            warnings.add(ReliabilityWarning.ofSet(Kind.NEGATIVE_ALPHA));
        }
        Predicate<QuestionReliability> constant =
                question -> question.n() > 1 && question.distribution().size() == 1;
        questions.forEach(question -> {
            if (constant.test(question)) {
                warnings.add(ReliabilityWarning.of(Kind.QUESTION_WITHOUT_VARIANCE, question));
            }
            if (negative(question.correctedItemTotal())) {
                warnings.add(ReliabilityWarning.of(Kind.NEGATIVE_ITEM_TOTAL, question));
            }
        });
        return warnings;
    }

    private static boolean negative(Statistic statistic) {
        return statistic.fold(figure -> figure.value() < 0, undefined -> false);
    }
}
