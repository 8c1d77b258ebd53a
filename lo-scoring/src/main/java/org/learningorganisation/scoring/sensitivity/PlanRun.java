package org.learningorganisation.scoring.sensitivity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.tally.CountedGroups;
import org.learningorganisation.scoring.tally.CountedResponses;

/** The scores of all responses by one plan, and the figures of groups of some of the people. */
final class PlanRun {

    private final Scheme scheme;
    private final Provenance provenance;
    private final Grouping grouping;
    private final List<Response> responses;
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private final List<Map<String, FigureScore>> scores = new ArrayList<>();

    PlanRun(Scheme scheme, Provenance provenance, List<Response> responses, Grouping grouping) {
        this.scheme = scheme;
        this.provenance = provenance;
        this.responses = responses;
        this.grouping = grouping;
        PersonScorer scorer = new PersonScorer(scheme);
        for (Response response : responses) {
            AnswerSheet sheet = AnswerSheet.of(scheme, response);
            sheets.add(sheet);
            scores.add(scorer.scores(sheet));
        }
    }

    /** The groups of some of the people: before anything is withheld, and as they may be shown. */
    record Counted(CountedGroups groups, GroupResult shown) {

        Optional<GroupScore> shown(String path, String figure) {
            return shown.group(path).stream()
                    .flatMap(GroupNode::scores)
                    .filter(score -> score.id().equals(figure))
                    .findFirst();
        }
    }

    Scheme scheme() {
        return scheme;
    }

    Provenance provenance() {
        return provenance;
    }

    String plan() {
        return scheme.plan().id();
    }

    List<AnswerSheet> sheets() {
        return sheets;
    }

    /** The dimensions and the whole, cells left out. */
    List<Figure> figures() {
        return scheme.figures()
                .filter(figure -> figure.kind() != Figure.Kind.CELL)
                .toList();
    }

    Optional<Figure> figure(String id) {
        return figures().stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** The people, by their places, who have a score. */
    BitSet scored(String figure) {
        BitSet people = new BitSet();
        for (int person = 0; person < scores.size(); person++) {
            people.set(person, score(person, figure).scored());
        }
        return people;
    }

    /** The scores of people on the shown metric, in the order of the people. */
    List<BigFraction> values(String figure, BitSet people) {
        return people.stream()
                .mapToObj(person -> score(person, figure)
                        .value(scheme.plan().normalisation())
                        .orElseThrow())
                .toList();
    }

    private FigureScore score(int person, String figure) {
        return Objects.requireNonNull(scores.get(person).get(figure), figure);
    }

    /** The groups of some of the people, with one figure and its parts. */
    Counted counted(Figure figure, BitSet people) {
        CountedResponses counted =
                new CountedResponses(scheme.only(figure), provenance.model(), provenance.plan(), grouping, Set.of());
        people.stream().mapToObj(responses::get).forEach(counted::add);
        CountedGroups groups = counted.groups();
        return new Counted(groups, groups.publish(provenance, 0));
    }

    /** The score of a shown group on the shown metric, exact where only shown figures are in it. */
    Optional<BigFraction> value(Counted groups, String path, String figure) {
        if (scheme.plan().aggregation() == Aggregation.MEAN_OF_GROUPS) {
            return groups.shown(path, figure)
                    .flatMap(score -> score.outcome().scored())
                    .map(scored -> BigFraction.from(scored.score()));
        }
        GroupFigure exact = groups.groups().figure(path, figure);
        return Optional.ofNullable(exact.values().get(scheme.plan().normalisation()));
    }
}
