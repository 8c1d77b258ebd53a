package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
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
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Standings;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.strategy.Score;

/** Counts responses, group by group, and works out the figures of each group. */
public final class CountedGroups implements GroupFigures {

    private final Scheme scheme;
    private final Grouping grouping;
    private final Aggregator aggregator;
    private final PersonScorer scorer;
    private final Map<GroupKey, GroupTally> tallies = new HashMap<>();

    /** Begins without responses. */
    public CountedGroups(Scheme scheme, Grouping grouping) {
        this.scheme = scheme;
        this.grouping = grouping;
        this.aggregator = new Aggregator(scheme);
        this.scorer = new PersonScorer(scheme);
        tally(GroupKey.everybody(grouping));
    }

    /** Counts a response that holds. */
    public void add(Response response) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        Map<String, FigureScore> scores = scorer.scores(sheet);
        for (GroupKey key : GroupKey.of(grouping, grouping.groupsOf(response))) {
            tally(key).add(scheme, scorer, sheet, scores);
        }
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
        return standings(key(path), partShown, group -> true).evidence(figure);
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
        Figure wanted = scheme.figures()
                .filter(each -> each.id().equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown figure '" + figure + "'; known: "
                        + scheme.figures().map(Figure::id).toList()));
        return figure(key(path), wanted, part -> true, group -> true);
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
        PeopleTally people = tally(key).people(figure);
        return Aggregator.personFirst(scheme.plan().aggregation()) ? people.scored() : people.withAnswers();
    }

    OneSided oneSided(GroupKey key, Figure figure) {
        return tally(key).oneSided(figure);
    }

    /** How many people of a group answered a question. */
    int answers(GroupKey key, ScoredQuestion question) {
        return tally(key).question(question).counts().answered();
    }

    /**
     * One figure of one group.
     *
     * @param partShown whether the level of a part of the overall figure may be used
     * @param groupShown whether a smallest group may be used in a mean of groups
     */
    GroupFigure figure(GroupKey key, Figure figure, Predicate<Figure> partShown, Predicate<GroupKey> groupShown) {
        GroupTally tally = tally(key);
        Map<Metric, BigFraction> values = aggregator.values(figure, tally, smallest(key, groupShown));
        PeopleTally people = tally.people(figure);
        boolean personFirst = Aggregator.personFirst(scheme.plan().aggregation());
        Metric spreadOn = figure.onAnswerScale() ? Metric.RAW : scheme.plan().normalisation();
        Standings standings = standings(key, partShown, groupShown);
        return new GroupFigure(
                people(key, figure),
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

    private Standings standings(GroupKey key, Predicate<Figure> partShown, Predicate<GroupKey> groupShown) {
        GroupTally tally = tally(key);
        Standings.Scores scores = new Standings.Scores() {
            @Override
            public Optional<BigFraction> onLevelMetric(Figure figure) {
                return Optional.ofNullable(aggregator
                        .values(figure, tally, smallest(key, groupShown))
                        .get(scheme.levels().metric()));
            }

            @Override
            public boolean shown(Figure figure) {
                return partShown.test(figure);
            }
        };
        return new Standings(scheme, scores, new MeanAnswers(tally));
    }

    private Stream<GroupTally> smallest(GroupKey key, Predicate<GroupKey> groupShown) {
        if (key.smallest() || grouping.names().isEmpty()) {
            return Stream.of(tally(key));
        }
        List<GroupTally> within = new ArrayList<>();
        tallies.forEach((group, tally) -> {
            if (group.smallest() && !group.hidden() && group.within(key) && groupShown.test(group)) {
                within.add(tally);
            }
        });
        return within.stream();
    }

    private GroupKey key(String path) {
        return tallies.keySet().stream()
                .filter(key -> !key.hidden() && key.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown group '" + path + "'; known: " + paths()));
    }

    private GroupTally tally(GroupKey key) {
        return tallies.computeIfAbsent(key, absent -> new GroupTally(scheme));
    }
}
