package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/**
 * Scores over many results: of one person, or of one group. The order in which the results are given is of no influence. What a
 * trend of groups can tell about few people is said at {@link GroupChange}.
 *
 * @param dimensions a trend for each dimension, for each cell, and for the whole
 */
public record Trend(List<DimensionTrend> dimensions) {

    /** Copies the list. */
    public Trend {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The trend of one person, private to that person.
     *
     * @param results the results, one or more
     * @param rules the choices
     * @return the trend; refused when two results are of one moment, results name two respondents, or a definition is not
     *     comparable with that of the first or a plan differs from it
     * @throws IllegalArgumentException when there are no results
     */
    public static Comparison<Trend> ofPerson(List<Measurement<PersonalResult>> results, ChangeRules rules) {
        Series<PersonalResult> series = new Series<>(results, rules);
        return Comparison.unless(series.refusals(), () -> new Trend(series.trends(result -> result.scores())));
    }

    /**
     * The trend of one group. In a result that does not have the group, nobody of it answered.
     *
     * @param group the path of the group, {@code /} for everybody
     * @param results the results, one or more
     * @param rules the choices
     * @return the trend; refused when two results are of one moment, or a definition is not comparable with that of the first,
     *     or a plan or a grouping differs from it
     * @throws IllegalArgumentException when there are no results, or none has the group
     */
    public static Comparison<Trend> ofGroup(String group, List<Measurement<GroupResult>> results, ChangeRules rules) {
        Objects.requireNonNull(group, "group");
        Series<GroupResult> series = new Series<>(results, rules);
        requireKnown(group, results);
        return Comparison.unless(
                series.refusals(), () -> new Trend(series.trends(result -> scores(result.group(group)))));
    }

    private static void requireKnown(String group, List<Measurement<GroupResult>> results) {
        Set<String> known = new TreeSet<>();
        results.forEach(each -> each.result().everybody().all().forEach(node -> known.add(node.group())));
        if (!known.contains(group)) {
            throw new IllegalArgumentException("no result has the group '" + group + "'; known: " + known);
        }
    }

    private static Stream<? extends DimensionScore> scores(Optional<GroupNode> node) {
        return node.stream().flatMap(GroupNode::scores);
    }

    /**
     * The trend of one dimension.
     *
     * @param id the id of a dimension, of a cell, or {@code overall}
     * @return its trend, or empty when no result has it
     */
    public Optional<DimensionTrend> dimension(String id) {
        return dimensions.stream().filter(trend -> trend.id().equals(id)).findFirst();
    }
}
