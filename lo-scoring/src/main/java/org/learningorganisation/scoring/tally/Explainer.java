package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.agreement.NullVariance;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.explanation.DimensionExplanation;
import org.learningorganisation.scoring.explanation.GroupExplanation;
import org.learningorganisation.scoring.explanation.QuestionExplanation;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;

/** Explains the figures of groups by their questions, as far as these may be shown. */
final class Explainer {

    private static final int SQUARED_WIDTH_PER_VARIANCE = 12;

    private final CountedGroups figures;
    private final Publication publication;
    private final GroupKey everybody;
    private final Map<Integer, Set<GroupKey>> withheld = new HashMap<>();

    Explainer(CountedGroups figures) {
        this.figures = figures;
        this.publication = new Publication(figures, 0);
        this.everybody = GroupKey.everybody(figures.grouping());
        Suppression suppression = new Suppression(new HashSet<>(figures.keys()));
        figures.scheme()
                .questions()
                .forEach(question -> withheld.put(question.place(), withheld(suppression, question)));
    }

    /**
     * Where a question is shown of fewer people than the minimum, or where the scores it is part of are of some more people, or
     * of some less.
     */
    private Set<GroupKey> withheld(Suppression suppression, ScoredQuestion question) {
        int minimum = figures.scheme().plan().groups().minimum();
        Set<GroupKey> all = new HashSet<>(suppression
                .withheld(key -> figures.counts(key, question).answered(), minimum)
                .keySet());
        figures.scheme()
                .figures()
                .filter(figure -> figure.kind() != Figure.Kind.OVERALL)
                .filter(figure -> figure.questions().contains(question))
                .forEach(figure -> {
                    all.addAll(suppression
                            .withheldBeside(key -> figures.oneSided(key, figure).scoredOnly(question), minimum)
                            .keySet());
                    all.addAll(suppression
                            .withheldBeside(key -> figures.oneSided(key, figure).answeredOnly(question), minimum)
                            .keySet());
                });
        return all;
    }

    GroupExplanation explanation() {
        return new GroupExplanation(figures.keys().stream()
                .filter(key -> !key.hidden())
                .map(this::group)
                .filter(group -> !group.dimensions().isEmpty())
                .toList());
    }

    private GroupExplanation.Group group(GroupKey key) {
        return new GroupExplanation.Group(
                key.path(),
                Stream.of(Figure.Kind.DISCIPLINE, Figure.Kind.SUCCESS_AREA)
                        .flatMap(kind -> figures.scheme().figures(kind).stream())
                        .filter(figure -> publication.showsAll(key, figure))
                        .map(figure -> dimension(key, figure))
                        .filter(dimension -> !dimension.questions().isEmpty())
                        .toList());
    }

    private boolean shown(GroupKey key, ScoredQuestion question) {
        return !withheld.getOrDefault(question.place(), Set.of()).contains(key);
    }

    /** A question that may be shown, and how far its mean is from that of everybody, by weight and in percent of its scale. */
    private record Shown(ScoredQuestion question, QuestionCounts counts, Optional<BigFraction> weightedGap) {}

    private DimensionExplanation dimension(GroupKey key, Figure figure) {
        List<Shown> shown = new ArrayList<>();
        ExactSum gaps = new ExactSum();
        ExactSum weights = new ExactSum();
        for (ScoredQuestion question : figure.questions()) {
            if (shown(key, question)) {
                Optional<BigFraction> gap = weightedGap(key, question);
                gap.ifPresent(gaps::add);
                gap.ifPresent(compared -> weights.add(question.weight()));
                shown.add(new Shown(question, figures.counts(key, question), gap));
            }
        }
        BigFraction gap = gaps.total();
        shown.sort(Comparator.comparing((Shown each) -> each.weightedGap().orElse(BigFraction.ZERO))
                .thenComparing(each -> each.question().id()));
        return new DimensionExplanation(
                figure.id(),
                weights.total().signum() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(gap.divide(weights.total()).doubleValue()),
                shown.stream().map(each -> explanation(each, gap)).toList());
    }

    /** Questions whose scale has one score only, and questions that are not shown of everybody, are not compared. */
    private Optional<BigFraction> weightedGap(GroupKey key, ScoredQuestion question) {
        BigFraction width = question.upper().subtract(question.lower());
        return width.signum() == 0
                ? Optional.empty()
                : difference(key, question)
                        .map(raw ->
                                raw.divide(width).multiply(Fractions.HUNDRED).multiply(question.weight()));
    }

    private Optional<BigFraction> difference(GroupKey key, ScoredQuestion question) {
        return shown(everybody, question)
                ? figures.counts(key, question)
                        .mean()
                        .flatMap(mean ->
                                figures.counts(everybody, question).mean().map(mean::subtract))
                : Optional.empty();
    }

    private QuestionExplanation explanation(Shown shown, BigFraction gap) {
        ScoredQuestion question = shown.question();
        QuestionCounts counts = shown.counts();
        BigFraction width = question.upper().subtract(question.lower());
        return new QuestionExplanation(
                question.id(),
                counts.answered(),
                counts.mean().orElseThrow().doubleValue(),
                number(shown.weightedGap()
                        .map(weighted -> weighted.multiply(width)
                                .divide(Fractions.HUNDRED)
                                .divide(question.weight()))),
                number(shown.weightedGap().filter(each -> gap.signum() != 0).map(each -> each.divide(gap))),
                counts.standardDeviation(),
                agreement(question, counts));
    }

    private static OptionalDouble number(Optional<BigFraction> fraction) {
        return fraction.map(exact -> OptionalDouble.of(exact.doubleValue())).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble agreement(ScoredQuestion question, QuestionCounts counts) {
        BigFraction random = variance(question);
        if (random.signum() <= 0) {
            return OptionalDouble.empty();
        }
        return WithinGroupAgreement.rwg(new ScoreCounts(counts.byScore()), new NullVariance(random))
                .fold(figure -> OptionalDouble.of(figure.value()), undefined -> OptionalDouble.empty());
    }

    /** The variance of answers at random: each option with equal chance, or evenly over a range. */
    private static BigFraction variance(ScoredQuestion question) {
        List<BigFraction> ladder = question.ladder();
        if (ladder.isEmpty()) {
            return question.upper().subtract(question.lower()).pow(2).divide(SQUARED_WIDTH_PER_VARIANCE);
        }
        Sample options = Sample.of(ladder);
        BigFraction mean = options.sum().divide(ladder.size());
        return options.sumOfSquares().divide(ladder.size()).subtract(mean.pow(2));
    }
}
