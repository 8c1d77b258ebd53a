package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;

/** Turns the figures of groups into a result that may be shown. */
final class Publication {

    /** A distribution tells more than a mean, and needs twice as many people. */
    private static final int DISTRIBUTION_TIMES_MINIMUM = 2;

    private final CountedGroups figures;
    private final Scheme scheme;
    private final int leftOut;
    private final Map<GroupKey, Reason> respondentsWithheld;
    private final Map<String, Map<GroupKey, Reason>> withheld = new HashMap<>();
    private final Map<String, Map<GroupKey, Reason>> distributionsWithheld = new HashMap<>();
    private final Map<GroupKey, List<GroupKey>> children = new LinkedHashMap<>();

    Publication(CountedGroups figures, int leftOut) {
        this.figures = figures;
        this.scheme = figures.scheme();
        this.leftOut = leftOut;
        int minimum = scheme.plan().groups().minimum();
        Suppression suppression = new Suppression(new HashSet<>(figures.keys()));
        respondentsWithheld = suppression.withheld(figures::respondents, minimum);
        scheme.figures().forEach(figure -> {
            withheld.put(figure.id(), suppression.withheld(key -> figures.people(key, figure), minimum));
            distributionsWithheld.put(
                    figure.id(),
                    suppression.withheld(key -> figures.people(key, figure), DISTRIBUTION_TIMES_MINIMUM * minimum));
        });
        for (GroupKey key : figures.keys()) {
            if (!key.hidden() && !key.wholes().isEmpty()) {
                children.computeIfAbsent(key.wholes().get(0), whole -> new ArrayList<>())
                        .add(key);
            }
        }
    }

    GroupResult result(Provenance provenance) {
        GroupNode everybody = node(GroupKey.everybody(figures.grouping()));
        return new GroupResult(
                provenance,
                new GroupResult.ResponseCounts(everybody.respondents(), scored(everybody), leftOut),
                figures.grouping().toString(),
                everybody);
    }

    /** How many people have an overall score, where that is shown. */
    private static OptionalInt scored(GroupNode everybody) {
        return everybody
                .overall()
                .flatMap(GroupScore::people)
                .map(people -> OptionalInt.of(people.scored()))
                .orElse(OptionalInt.empty());
    }

    private GroupNode node(GroupKey key) {
        return new GroupNode(
                key.path(),
                respondentsWithheld.containsKey(key) ? OptionalInt.empty() : OptionalInt.of(figures.respondents(key)),
                scores(key, Figure.Kind.OVERALL).stream().findFirst(),
                scores(key, Figure.Kind.DISCIPLINE),
                scores(key, Figure.Kind.SUCCESS_AREA),
                scores(key, Figure.Kind.CELL),
                children.getOrDefault(key, List.of()).stream().map(this::node).toList());
    }

    private List<GroupScore> scores(GroupKey key, Figure.Kind kind) {
        return scheme.figures(kind).stream().map(figure -> score(key, figure)).toList();
    }

    private GroupScore score(GroupKey key, Figure figure) {
        Optional<Reason> hidden = reasonToWithhold(key, figure);
        if (hidden.isPresent()) {
            return new GroupScore(
                    figure.id(),
                    figure.name(),
                    new ScoreOutcome.Withheld(hidden.get()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    Map.of());
        }
        GroupFigure shown = figures.figure(
                key,
                figure,
                part -> reasonToWithhold(key, part).isEmpty() && mayBeJudged(key, part),
                group -> reasonToWithhold(group, figure).isEmpty());
        boolean distributed = !withheld(distributionsWithheld, figure).containsKey(key);
        return new GroupScore(
                figure.id(),
                figure.name(),
                outcome(figure, shown),
                Optional.of(people(key, shown)),
                shown.standing().map(LevelStanding::withoutFigures),
                shown.rating(),
                shown.spread(),
                distributed ? fromLowestLevel(shown.distribution()) : Map.of());
    }

    /** Whether a figure of a group is there and may be shown. */
    boolean shows(GroupKey key, Figure figure) {
        return reasonToWithhold(key, figure).isEmpty() && figures.people(key, figure) > 0;
    }

    /** A policy that looks at questions may not look at one that few people answered: a gate would tell their answers. */
    private boolean mayBeJudged(GroupKey key, Figure figure) {
        return scheme.levelPolicy().looksAt() == LevelPolicy.Look.SCORES
                || figure.questions().stream()
                        .mapToInt(question -> figures.answers(key, question))
                        .allMatch(answers -> answers == 0
                                || answers >= scheme.plan().groups().minimum());
    }

    /** Nobody scored among enough respondents is no data rather than a secret, unless the whole is a secret. */
    private Optional<Reason> reasonToWithhold(GroupKey key, Figure figure) {
        Map<GroupKey, Reason> reasons = withheld(withheld, figure);
        boolean noData = figures.people(key, figure) == 0
                && !respondentsWithheld.containsKey(key)
                && key.wholes().stream().noneMatch(reasons::containsKey);
        return noData ? Optional.empty() : Optional.ofNullable(reasons.get(key));
    }

    private static Map<GroupKey, Reason> withheld(Map<String, Map<GroupKey, Reason>> byFigure, Figure figure) {
        return byFigure.getOrDefault(figure.id(), Map.of());
    }

    private ScoreOutcome outcome(Figure figure, GroupFigure shown) {
        Metric metric = scheme.plan().normalisation();
        return Optional.ofNullable(shown.values().get(metric))
                .<ScoreOutcome>map(value -> new ScoreOutcome.Scored(
                        Optional.ofNullable(shown.values().get(Metric.RAW))
                                .filter(raw -> shown.precision() == Score.Precision.EXACT),
                        Optional.ofNullable(shown.values().get(Metric.RAW)).map(BigFraction::doubleValue),
                        value.doubleValue(),
                        OptionalDouble.empty(),
                        metric))
                .orElseGet(() -> new ScoreOutcome.NotScored(reasonForNone(figure, shown)));
    }

    /** Why none of the people is scored, in what they have in common. */
    private static Reason reasonForNone(Figure figure, GroupFigure shown) {
        Counts counts = shown.counts();
        if (shown.people() > 0 || counts.asked() == 0) {
            return Reason.UNDEFINED;
        }
        if (counts.notApplicable() == counts.asked()) {
            return Reason.NOT_APPLICABLE;
        }
        if (counts.answered() == 0) {
            return Reason.NO_ANSWERS;
        }
        return figure.made() == Figure.Made.OF_QUESTIONS ? Reason.TOO_FEW_ANSWERS : Reason.CHILD_NOT_SCORED;
    }

    private GroupScore.People people(GroupKey key, GroupFigure shown) {
        return new GroupScore.People(
                shown.people(),
                respondentsWithheld.containsKey(key)
                        ? Optional.empty()
                        : Optional.of(new GroupScore.Participation(figures.respondents(key), shown.counts())));
    }

    private Map<String, Integer> fromLowestLevel(Map<String, Integer> distribution) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        if (!distribution.isEmpty()) {
            for (LevelScheme.Step step : scheme.levels().steps()) {
                ordered.put(
                        step.level().id(),
                        distribution.getOrDefault(step.level().id(), 0));
            }
        }
        return ordered;
    }
}
