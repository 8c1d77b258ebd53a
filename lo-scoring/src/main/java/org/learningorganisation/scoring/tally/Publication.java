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
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.GroupRule;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Counts;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.strategy.Score;

/** Turns the figures of groups into a result that may be shown. */
final class Publication implements Shown {

    private final CountedGroups figures;
    private final Scheme scheme;
    private final int leftOut;
    private final Withholding respondents;
    private final Map<String, Withholding> withheld = new HashMap<>();
    private final Map<String, Map<GroupKey, Reason>> distributionsWithheld = new HashMap<>();
    private final Map<GroupKey, List<GroupKey>> children = new LinkedHashMap<>();

    Publication(CountedGroups figures, int leftOut) {
        this.figures = figures;
        this.scheme = figures.scheme();
        this.leftOut = leftOut;
        GroupRule rule = scheme.plan().groups();
        Suppression suppression = new Suppression(new HashSet<>(figures.keys()));
        respondents = suppression.decide(figures::respondents, rule.minimum(), rule.remainder());
        scheme.figures().forEach(figure -> {
            Withholding of = suppression.decide(key -> figures.people(key, figure), rule.minimum(), rule.remainder());
            withheld.put(figure.id(), of);
            distributionsWithheld.put(
                    figure.id(),
                    suppression.withheld(
                            key -> figures.people(key, figure) - leftOut(of, key, figure), rule.distributionMinimum()));
        });
        withholdCellsWhereGapsTell(suppression, rule.minimum());
        for (GroupKey key : figures.keys()) {
            if (!key.hidden() && !key.wholes().isEmpty()) {
                children.computeIfAbsent(key.wholes().get(0), whole -> new ArrayList<>())
                        .add(key);
            }
        }
    }

    /**
     * Cells show all answers to the questions of a dimension, and the dimension shows the scores of people: of a few people with
     * gaps the two would tell the difference, and so they would of people who are left out of one of them.
     */
    private void withholdCellsWhereGapsTell(Suppression suppression, int minimum) {
        List<Figure> cells = scheme.figures(Figure.Kind.CELL);
        for (Figure.Kind kind : List.of(Figure.Kind.DISCIPLINE, Figure.Kind.SUCCESS_AREA)) {
            for (Figure dimension : scheme.figures(kind)) {
                List<Figure> within = cells.stream()
                        .filter(cell -> cell.questions().stream().anyMatch(dimension.questions()::contains))
                        .toList();
                if (!within.isEmpty()) {
                    Set<GroupKey> groups = new HashSet<>(figures.gapsTell(suppression, dimension, minimum));
                    groups.addAll(of(dimension).leftOutWithin().keySet());
                    within.forEach(
                            cell -> groups.addAll(of(cell).leftOutWithin().keySet()));
                    within.forEach(cell -> withheld.put(cell.id(), of(cell).alsoWithout(groups)));
                }
            }
        }
    }

    private int leftOut(Withholding of, GroupKey key, Figure figure) {
        return of.leftOutOf(key).stream()
                .mapToInt(group -> figures.people(group, figure))
                .sum();
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
                respondents.withheld(key)
                        ? OptionalInt.empty()
                        : OptionalInt.of(figures.respondentsWithout(key, respondents.leftOutOf(key))),
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
        GroupFigure shown = figures.figure(key, figure, this);
        boolean distributed =
                !distributionsWithheld.getOrDefault(figure.id(), Map.of()).containsKey(key);
        return new GroupScore(
                figure.id(),
                figure.name(),
                outcome(figure, shown),
                Optional.of(people(key, figure, shown)),
                shown.standing().map(LevelStanding::withoutFigures),
                shown.rating(),
                shown.spread(),
                distributed ? fromLowestLevel(shown.distribution()) : Map.of());
    }

    /** Whether a figure of a group is there and may be shown, and is of all its people. */
    boolean showsAll(GroupKey key, Figure figure) {
        return figure(key, figure) && leftOutOf(key, figure).isEmpty() && figures.people(key, figure) > 0;
    }

    @Override
    public boolean figure(GroupKey group, Figure figure) {
        return reasonToWithhold(group, figure).isEmpty();
    }

    /** A policy that looks at questions may not look at one that few people answered: a gate would tell their answers. */
    @Override
    public boolean judged(GroupKey group, Figure part) {
        return figure(group, part)
                && (scheme.levelPolicy().looksAt() == LevelPolicy.Look.SCORES
                        || part.questions().stream()
                                .mapToInt(question -> figures.answers(group, question))
                                .allMatch(answers -> answers == 0
                                        || answers >= scheme.plan().groups().minimum()));
    }

    @Override
    public Set<GroupKey> leftOutOf(GroupKey group, Figure figure) {
        return of(figure).leftOutOf(group);
    }

    /** Nobody scored among enough respondents is no data rather than a secret, unless the whole is a secret. */
    private Optional<Reason> reasonToWithhold(GroupKey key, Figure figure) {
        boolean noData = figures.people(key, figure) == 0
                && !respondents.withheld(key)
                && key.wholes().stream().noneMatch(of(figure)::withheld);
        return noData ? Optional.empty() : of(figure).reason(key);
    }

    private Withholding of(Figure figure) {
        return withheld.getOrDefault(figure.id(), Withholding.NOTHING);
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

    private GroupScore.People people(GroupKey key, Figure figure, GroupFigure shown) {
        Set<GroupKey> leftOut = respondents.leftOutOf(key);
        boolean ofTheSame = !respondents.withheld(key) && leftOut.equals(leftOutOf(key, figure));
        return new GroupScore.People(
                shown.people(),
                ofTheSame
                        ? Optional.of(
                                new GroupScore.Participation(figures.respondentsWithout(key, leftOut), shown.counts()))
                        : Optional.empty());
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
