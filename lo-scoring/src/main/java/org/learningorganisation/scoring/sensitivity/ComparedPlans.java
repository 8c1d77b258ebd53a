package org.learningorganisation.scoring.sensitivity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.sensitivity.RankAgreement.LevelChanges;
import org.learningorganisation.scoring.statistic.RankCorrelation;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.tally.CountedGroups;

/** Works out one comparison of plans. */
final class ComparedPlans {

    /** A group by its place in the tree of groups. */
    private record Place(String path, int depth, boolean smallest) {}

    private final List<PlanRun> runs;
    private final Optional<WeightDraws> draws;
    private final Grouping grouping;
    private final int minimum;
    private final Map<String, BitSet> members = new HashMap<>();

    ComparedPlans(List<PlanRun> runs, List<Response> responses, Grouping grouping, Optional<WeightDraws> draws) {
        this.runs = runs;
        this.draws = draws;
        this.grouping = grouping;
        this.minimum = runs.stream()
                .mapToInt(run -> run.scheme().plan().groups().minimum())
                .max()
                .orElseThrow();
        for (int person = 0; person < responses.size(); person++) {
            for (String path : CountedGroups.paths(grouping, responses.get(person))) {
                members.computeIfAbsent(path, none -> new BitSet()).set(person);
            }
        }
    }

    List<ComparedDimension> dimensions() {
        return runs.get(0).figures().stream()
                .filter(figure ->
                        runs.stream().allMatch(run -> run.figure(figure.id()).isPresent()))
                .map(this::dimension)
                .toList();
    }

    private ComparedDimension dimension(Figure figure) {
        BitSet people = runs.get(0).scored(figure.id());
        runs.forEach(run -> people.and(run.scored(figure.id())));
        List<PlanRun.Counted> counted = runs.stream()
                .map(run -> run.counted(run.figure(figure.id()).orElseThrow(), people))
                .toList();
        List<Place> places = new ArrayList<>();
        addPlaces(places, List.of(counted.get(0).shown().everybody()), 0);
        Map<Place, Reason> withheld = new HashMap<>();
        Set<String> gapsTell =
                gapsCountDifferently() ? counted.get(0).groups().pathsWhereGapsTell(figure.id(), minimum) : Set.of();
        for (Place place : places) {
            withheld(counted, place, figure.id())
                    .or(() -> Optional.of(Reason.REMAINDER_RULE).filter(reason -> gapsTell.contains(place.path())))
                    .ifPresent(reason -> withheld.put(place, reason));
        }
        List<Place> shown =
                places.stream().filter(place -> !withheld.containsKey(place)).toList();
        List<Map<String, PlanFigure>> figures = new ArrayList<>();
        for (int plan = 0; plan < runs.size(); plan++) {
            figures.add(figures(runs.get(plan), counted.get(plan), figure.id(), shown, people));
        }
        List<ComparedGroup> groups = places.stream()
                .map(place -> Optional.ofNullable(withheld.get(place))
                        .map(reason ->
                                new ComparedGroup(place.path(), OptionalInt.empty(), Optional.of(reason), List.of()))
                        .orElseGet(() -> new ComparedGroup(
                                place.path(),
                                OptionalInt.of(members(place.path(), people).cardinality()),
                                Optional.empty(),
                                figures.stream()
                                        .flatMap(byPath -> Optional.ofNullable(byPath.get(place.path())).stream())
                                        .toList())))
                .toList();
        return new ComparedDimension(
                figure.id(), figure.name(), groups, agreement(figure.id(), counted, figures, shown, people));
    }

    /**
     * Whether plans treat unanswered questions in different ways: then the difference of their figures is about the people with
     * gaps only, and tells about them when they are few.
     */
    private boolean gapsCountDifferently() {
        return runs.stream()
                        .map(PlanRun::scheme)
                        .map(scheme -> List.of(
                                scheme.plan().missing(),
                                scheme.plan().overrides(),
                                CountedGroups.personFirst(scheme.plan().aggregation())))
                        .distinct()
                        .count()
                > 1;
    }

    /** Wide groups first, as a table has them. */
    private void addPlaces(List<Place> places, List<GroupNode> nodes, int depth) {
        List<GroupNode> narrower = new ArrayList<>();
        for (GroupNode node : nodes) {
            places.add(new Place(node.group(), depth, isSmallest(node, depth)));
            narrower.addAll(node.groups());
        }
        if (!narrower.isEmpty()) {
            addPlaces(places, narrower, depth + 1);
        }
    }

    /** In a crossing a group that is open on one side has the groups within it elsewhere in the tree. */
    private boolean isSmallest(GroupNode node, int depth) {
        return grouping.shape() == Grouping.Shape.CROSSING
                ? depth == grouping.names().size()
                : depth > 0 && node.groups().isEmpty();
    }

    private static Optional<Reason> withheld(List<PlanRun.Counted> counted, Place place, String figure) {
        return counted.stream()
                .flatMap(groups -> groups.shown(place.path(), figure).stream())
                .map(GroupScore::outcome)
                .filter(ScoreOutcome.Withheld.class::isInstance)
                .flatMap(outcome -> outcome.reasonForNone().stream())
                .findFirst();
    }

    private BitSet members(String path, BitSet among) {
        BitSet in = new BitSet();
        in.or(members.getOrDefault(path, new BitSet()));
        in.and(among);
        return in;
    }

    private Map<String, PlanFigure> figures(
            PlanRun run, PlanRun.Counted counted, String id, List<Place> shown, BitSet people) {
        Figure figure = run.figure(id).orElseThrow();
        Map<String, Double> ranks = ranks(run, counted, id, shown);
        Optional<VariedWeights> varied = draws.filter(
                        how -> VariedWeights.obstacle(run.scheme(), figure).isEmpty())
                .map(how -> VariedWeights.of(run.scheme(), figure, how));
        Map<String, PlanFigure> figures = new HashMap<>();
        for (Place place : shown) {
            counted.shown(place.path(), id)
                    .ifPresent(score -> figures.put(
                            place.path(),
                            new PlanFigure(
                                    run.plan(),
                                    score.outcome(),
                                    score.standing().map(LevelStanding::effective),
                                    Optional.ofNullable(ranks.get(place.path())),
                                    draws.filter(how -> score.outcome().scored().isPresent())
                                            .map(how -> weights(run, counted, figure, place.path(), varied, people)))));
        }
        return figures;
    }

    private WeightSensitivity weights(
            PlanRun run,
            PlanRun.Counted counted,
            Figure figure,
            String path,
            Optional<VariedWeights> varied,
            BitSet people) {
        if (varied.isEmpty()) {
            return WeightSensitivity.none(
                    VariedWeights.obstacle(run.scheme(), figure).orElseThrow());
        }
        Set<String> withheld = figure.parts().stream()
                .map(Figure::id)
                .filter(part -> counted.shown(path, part)
                        .map(GroupScore::outcome)
                        .filter(ScoreOutcome.Withheld.class::isInstance)
                        .isPresent())
                .collect(Collectors.toSet());
        return varied.get()
                .levels(
                        members(path, people).stream()
                                .mapToObj(person -> new Scoring(run.sheets().get(person)))
                                .toList(),
                        counted.groups().evidence(path, figure, part -> !withheld.contains(part.id())));
    }

    /** Among the shown groups of one depth; everybody has none. */
    private static Map<String, Double> ranks(PlanRun run, PlanRun.Counted counted, String figure, List<Place> shown) {
        Map<Integer, Map<String, BigFraction>> byDepth = new TreeMap<>();
        for (Place place : shown) {
            if (place.depth() > 0) {
                run.value(counted, place.path(), figure)
                        .ifPresent(value -> byDepth.computeIfAbsent(place.depth(), none -> new TreeMap<>())
                                .put(place.path(), value));
            }
        }
        Map<String, Double> ranks = new HashMap<>();
        byDepth.values().forEach(values -> {
            List<Double> ranked = RankCorrelation.midRanksFromHighest(List.copyOf(values.values()));
            int i = 0;
            for (String path : values.keySet()) {
                ranks.put(path, ranked.get(i++));
            }
        });
        return ranks;
    }

    private List<RankAgreement> agreement(
            String figure,
            List<PlanRun.Counted> counted,
            List<Map<String, PlanFigure>> figures,
            List<Place> shown,
            BitSet people) {
        List<RankAgreement> agreement = new ArrayList<>();
        for (int one = 0; one < runs.size(); one++) {
            for (int other = one + 1; other < runs.size(); other++) {
                agreement.add(
                        !grouping.names().isEmpty()
                                ? overGroups(figure, one, other, counted, figures, shown)
                                : overPeople(figure, runs.get(one), runs.get(other), people));
            }
        }
        return agreement;
    }

    private RankAgreement overPeople(String figure, PlanRun one, PlanRun other, BitSet people) {
        if (people.cardinality() < minimum) {
            return new RankAgreement(
                    one.plan(),
                    other.plan(),
                    RankAgreement.Over.PEOPLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Reason.GROUP_TOO_SMALL));
        }
        return agreement(
                one,
                other,
                RankAgreement.Over.PEOPLE,
                one.values(figure, people),
                other.values(figure, people),
                Optional.empty());
    }

    private RankAgreement overGroups(
            String figure,
            int one,
            int other,
            List<PlanRun.Counted> counted,
            List<Map<String, PlanFigure>> figures,
            List<Place> shown) {
        List<BigFraction> first = new ArrayList<>();
        List<BigFraction> second = new ArrayList<>();
        int changed = 0;
        int compared = 0;
        for (Place place : shown) {
            if (place.smallest()) {
                Optional<BigFraction> mine = runs.get(one).value(counted.get(one), place.path(), figure);
                Optional<BigFraction> theirs = runs.get(other).value(counted.get(other), place.path(), figure);
                if (mine.isPresent() && theirs.isPresent()) {
                    first.add(mine.get());
                    second.add(theirs.get());
                }
                Optional<LevelReached> before = level(figures.get(one), place.path());
                Optional<LevelReached> after = level(figures.get(other), place.path());
                if (before.isPresent() && after.isPresent()) {
                    compared++;
                    changed += before.equals(after) ? 0 : 1;
                }
            }
        }
        return agreement(
                runs.get(one),
                runs.get(other),
                RankAgreement.Over.GROUPS,
                first,
                second,
                compared == 0 ? Optional.empty() : Optional.of(new LevelChanges(changed, compared)));
    }

    private static Optional<LevelReached> level(Map<String, PlanFigure> figures, String path) {
        return Optional.ofNullable(figures.get(path)).flatMap(PlanFigure::level);
    }

    private static RankAgreement agreement(
            PlanRun one,
            PlanRun other,
            RankAgreement.Over over,
            List<BigFraction> first,
            List<BigFraction> second,
            Optional<LevelChanges> levels) {
        return new RankAgreement(
                one.plan(),
                other.plan(),
                over,
                Optional.of(RankCorrelation.kendallTauB(first, second)),
                Optional.of(RankCorrelation.spearman(first, second)),
                levels,
                Optional.empty());
    }
}
