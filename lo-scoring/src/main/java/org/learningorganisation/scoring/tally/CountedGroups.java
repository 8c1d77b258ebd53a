package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.explanation.GroupExplanation;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.level.GroupLevel;
import org.learningorganisation.scoring.level.LevelEvidence;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Standings;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.strategy.Score;

/** Works out the figures of every group of what was counted in the smallest ones. */
public final class CountedGroups implements GroupFigures {

    private final Scheme scheme;
    private final Grouping grouping;
    private final Aggregator aggregator;
    private final ScoreTally.Kept kept;
    private final Map<GroupKey, GroupTally> tallies = new HashMap<>();
    private final Map<GroupKey, List<GroupKey>> smallestWithin = new HashMap<>();

    CountedGroups(Scheme scheme, Grouping grouping, ScoreTally.Kept kept, Map<GroupKey, GroupTally> smallest) {
        this.kept = kept;
        this.scheme = scheme;
        this.grouping = grouping;
        this.aggregator = new Aggregator(scheme);
        tallies.put(GroupKey.everybody(grouping), none());
        smallest.forEach((group, tally) -> group.withWholes().forEach(whole -> {
            tallies.computeIfAbsent(whole, absent -> none()).addAll(tally);
            smallestWithin.computeIfAbsent(whole, absent -> new ArrayList<>()).add(group);
        }));
    }

    private GroupTally none() {
        return new GroupTally(scheme, kept);
    }

    /** Whether an aggregation is of the scores of people, and not of the answers to questions. */
    public static boolean personFirst(Aggregation aggregation) {
        return Aggregator.personFirst(aggregation);
    }

    /** The paths of the groups a response belongs to, everybody first, without those that are never shown. */
    public static List<String> paths(Grouping grouping, Response response) {
        return GroupKey.of(grouping, grouping.groupsOf(response)).stream()
                .filter(key -> !key.hidden())
                .map(GroupKey::path)
                .toList();
    }

    /**
     * What the level policy looks at for a figure of a group.
     *
     * @param partShown whether a part of the figure may be looked at
     */
    public LevelEvidence evidence(String path, Figure figure, Predicate<Figure> partShown) {
        Shown shown = new Shown() {
            @Override
            public boolean figure(GroupKey group, Figure any) {
                return true;
            }

            @Override
            public boolean judged(GroupKey group, Figure part) {
                return partShown.test(part);
            }

            @Override
            public Set<GroupKey> leftOutOf(GroupKey group, Figure any) {
                return Set.of();
            }
        };
        return standings(key(path), figure, shown).evidence(figure);
    }

    /** The result that may be shown: figures of too few people are withheld. */
    public GroupResult publish(Provenance provenance, int leftOut) {
        return new Publication(this, leftOut).result(provenance);
    }

    /** Why the figures that may be shown are what they are. */
    public GroupExplanation explain() {
        return new Explainer(this).explanation();
    }

    @Override
    public List<String> paths() {
        return keys().stream().filter(key -> !key.hidden()).map(GroupKey::path).toList();
    }

    @Override
    public int respondents(String path) {
        return tally(key(path)).respondents();
    }

    @Override
    public GroupFigure figure(String path, String figure) {
        return figure(key(path), named(figure), Shown.EVERYTHING);
    }

    private Figure named(String figure) {
        return scheme.figures()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown figure '" + figure + "'; known: "
                        + scheme.figures().map(Figure::id).toList()));
    }

    @Override
    public QuestionCounts question(String path, String question) {
        ScoredQuestion wanted = scheme.questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown scored question '" + question + "'"));
        return tally(key(path)).question(wanted).counts();
    }

    Scheme scheme() {
        return scheme;
    }

    Grouping grouping() {
        return grouping;
    }

    /** All groups, the hidden ones included, wide groups first. */
    List<GroupKey> keys() {
        return tallies.keySet().stream().sorted(GroupKey.order()).toList();
    }

    QuestionCounts counts(GroupKey key, ScoredQuestion question) {
        return tally(key).question(question).counts();
    }

    int respondents(GroupKey key) {
        return tally(key).respondents();
    }

    /** How many people a figure of a group rests on. */
    int people(GroupKey key, Figure figure) {
        return people(tally(key).people(figure));
    }

    private int people(PeopleTally people) {
        return Aggregator.personFirst(scheme.plan().aggregation()) ? people.scored() : people.withAnswers();
    }

    /**
     * The paths of the groups where figures that treat unanswered questions differently may not stand side by side: their
     * difference would be about few people with gaps.
     */
    public Set<String> pathsWhereGapsTell(String figure, int minimum) {
        Figure wanted = named(figure);
        return gapsTell(new Suppression(tallies.keySet()), wanted, minimum).stream()
                .map(GroupKey::path)
                .collect(Collectors.toSet());
    }

    Set<GroupKey> gapsTell(Suppression suppression, Figure figure, int minimum) {
        return suppression
                .withheldBeside(key -> tally(key).people(figure).withGaps(), minimum)
                .keySet();
    }

    /** The scores of the people of a group on one metric. */
    ScoreTally scores(GroupKey key, Figure figure, Metric metric) {
        return tally(key).people(figure).on(metric);
    }

    OneSided oneSided(GroupKey key, Figure figure) {
        return tally(key).oneSided(figure);
    }

    /** How many people of a group answered a question. */
    int answers(GroupKey key, ScoredQuestion question) {
        return tally(key).question(question).counts().answered();
    }

    /** How many people of a group responded, without those of some groups. */
    int respondentsWithout(GroupKey key, Set<GroupKey> leftOut) {
        return respondents(key) - leftOut.stream().mapToInt(this::respondents).sum();
    }

    /** One figure of one group. */
    GroupFigure figure(GroupKey key, Figure figure, Shown shown) {
        GroupTally tally = tally(key, figure, shown);
        Map<Metric, BigFraction> values = aggregator.values(figure, tally, smallest(key, figure, shown));
        PeopleTally people = tally.people(figure);
        boolean personFirst = Aggregator.personFirst(scheme.plan().aggregation());
        Metric spreadOn = figure.onAnswerScale() ? Metric.RAW : scheme.plan().normalisation();
        Standings standings = standings(key, figure, shown);
        return new GroupFigure(
                people(people),
                people.counts(),
                values,
                people.approximate() ? Score.Precision.APPROXIMATE : Score.Precision.EXACT,
                standing(figure, standings, people, values),
                values.isEmpty() ? Optional.empty() : standings.rating(figure),
                personFirst ? people.standardDeviation(spreadOn) : OptionalDouble.empty(),
                personFirst && figure.levelled() ? people.levels() : Map.of());
    }

    private Optional<LevelStanding> standing(
            Figure figure, Standings standings, PeopleTally people, Map<Metric, BigFraction> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return scheme.levelPolicy().groupLevel() instanceof GroupLevel.OfPeople ofPeople
                ? PeopleOnLevels.standing(scheme.levels(), people.levels(), ofPeople)
                : standings.of(figure);
    }

    private Standings standings(GroupKey key, Figure of, Shown shown) {
        Standings.Scores scores = new Standings.Scores() {
            @Override
            public Optional<BigFraction> onLevelMetric(Figure figure) {
                return Optional.ofNullable(aggregator
                        .values(figure, tally(key, figure, shown), smallest(key, figure, shown))
                        .get(scheme.levels().metric()));
            }

            @Override
            public boolean shown(Figure figure) {
                return shown.judged(key, figure);
            }
        };
        return new Standings(scheme, scores, new MeanAnswers(tally(key, of, shown)));
    }

    private Stream<GroupTally> smallest(GroupKey key, Figure figure, Shown shown) {
        if (key.smallest() || grouping.names().isEmpty()) {
            return Stream.of(tally(key));
        }
        return smallestWithin.getOrDefault(key, List.of()).stream()
                .filter(group -> group.smallest() && !group.hidden() && shown.figure(group, figure))
                .map(this::tally);
    }

    /** What was counted of a group, without those who are left out of a figure. */
    private GroupTally tally(GroupKey key, Figure figure, Shown shown) {
        Set<GroupKey> leftOut = shown.leftOutOf(key, figure);
        if (leftOut.isEmpty()) {
            return tally(key);
        }
        GroupTally others = none();
        smallestWithin.getOrDefault(key, List.of()).stream()
                .filter(group -> !leftOut.contains(group))
                .forEach(group -> others.addAll(tally(group)));
        return others;
    }

    private GroupKey key(String path) {
        return tallies.keySet().stream()
                .filter(key -> !key.hidden() && key.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown group '" + path + "'; known: " + paths()));
    }

    private GroupTally tally(GroupKey key) {
        GroupTally tally = tallies.get(key);
        if (tally == null) {
            throw new IllegalArgumentException("no group of this tally has the path " + key.path());
        }
        return tally;
    }
}
