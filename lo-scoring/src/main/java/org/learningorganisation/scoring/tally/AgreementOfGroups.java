package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.agreement.AgreementReference;
import org.learningorganisation.scoring.agreement.BetweenGroups;
import org.learningorganisation.scoring.agreement.OneWayAnova;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.agreement.ScaleBounds;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.GroupAgreement;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.statistic.Moments;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.strategy.Reason;

/** Works out how far people agree, group by group, and what of it may be shown. */
public final class AgreementOfGroups {

    private final Scheme scheme;
    private final AnswersUsed used;
    private final List<Figure> dimensions;
    private final Map<String, AgreementReference> references = new LinkedHashMap<>();
    private final Map<GroupKey, AgreementTally> tallies = new HashMap<>();

    /** Begins without responses. */
    public AgreementOfGroups(Scheme scheme, AnswersUsed used) {
        this.scheme = scheme;
        this.used = used;
        this.dimensions = Stream.of(Figure.Kind.DISCIPLINE, Figure.Kind.SUCCESS_AREA)
                .flatMap(kind -> scheme.figures(kind).stream())
                .toList();
        dimensions.forEach(
                dimension -> reference(dimension).ifPresent(reference -> references.put(dimension.id(), reference)));
    }

    /** A dimension whose questions have different scores to choose from has none. */
    private static Optional<AgreementReference> reference(Figure dimension) {
        List<AgreementReference> each = dimension.questions().stream()
                .flatMap(question -> reference(question).stream())
                .distinct()
                .toList();
        return Optional.of(each).filter(one -> one.size() == 1).map(one -> one.get(0));
    }

    private static Optional<AgreementReference> reference(ScoredQuestion question) {
        if (question.upper().equals(question.lower())) {
            return Optional.empty();
        }
        return Optional.of(
                question.ladder().isEmpty()
                        ? AgreementReference.ofRange(new ScaleBounds(question.lower(), question.upper()))
                        : AgreementReference.ofScores(question.ladder()));
    }

    /** Counts a response that holds. */
    public void add(Response response, Grouping grouping) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        GroupKey.of(grouping, grouping.groupsOf(response))
                .forEach(group -> tallies.computeIfAbsent(group, none -> new AgreementTally(used))
                        .add(sheet, dimensions));
    }

    /** The report on what was counted, with the scores and the answers to single questions of the same responses. */
    public AgreementReport report(CountedGroups counted, Disclosure disclosure) {
        tallies.computeIfAbsent(GroupKey.everybody(counted.grouping()), none -> new AgreementTally(used));
        Withheld withheld = new Withheld(counted, disclosure);
        return new AgreementReport(
                used,
                disclosure,
                references,
                between(counted, disclosure),
                counted.keys().stream()
                        .filter(key -> !key.hidden())
                        .map(key -> group(key, counted, withheld))
                        .toList());
    }

    private Map<String, Guarded<BetweenGroups>> between(CountedGroups counted, Disclosure disclosure) {
        Map<String, Guarded<BetweenGroups>> between = new LinkedHashMap<>();
        int minimum = scheme.plan().groups().minimum();
        scheme.figures().filter(figure -> figure.kind() != Figure.Kind.CELL).forEach(figure -> {
            Metric metric = figure.onAnswerScale() ? Metric.RAW : scheme.plan().normalisation();
            List<Moments> sums = counted.keys().stream()
                    .filter(key -> key.smallest() && !key.hidden())
                    .map(key -> counted.scores(key, figure, metric))
                    .map(scores -> new Moments(scores.people(), scores.sum(), scores.sumOfSquares()))
                    .toList();
            int people = sums.stream().mapToInt(Moments::n).sum();
            between.put(
                    figure.id(),
                    disclosure == Disclosure.EVERYTHING || people >= minimum
                            ? new Guarded.Shown<>(BetweenGroups.of(OneWayAnova.ofSums(sums)))
                            : new Guarded.Withheld<>(Reason.GROUP_TOO_SMALL));
        });
        return between;
    }

    private GroupAgreement group(GroupKey key, CountedGroups counted, Withheld withheld) {
        AgreementTally tally = tallies.getOrDefault(key, new AgreementTally(used));
        Map<String, Guarded<Statistic>> rwg = new LinkedHashMap<>();
        for (ScoredQuestion question : scheme.questions()) {
            reference(question)
                    .flatMap(reference ->
                            Optional.ofNullable(reference.nullVariances().get(AgreementReference.UNIFORM)))
                    .ifPresent(uniform -> rwg.put(
                            question.id(),
                            withheld.question(key, question)
                                    .<Guarded<Statistic>>map(Guarded.Withheld::new)
                                    .orElseGet(() -> new Guarded.Shown<>(WithinGroupAgreement.rwg(
                                            new ScoreCounts(counted.counts(key, question)
                                                    .byScore()),
                                            uniform)))));
        }
        Map<String, Guarded<ScaleAgreement>> scales = new LinkedHashMap<>();
        for (Figure dimension : dimensions) {
            Optional.ofNullable(references.get(dimension.id()))
                    .ifPresent(reference -> scales.put(
                            dimension.id(),
                            withheld.scale(key, dimension)
                                    .<Guarded<ScaleAgreement>>map(Guarded.Withheld::new)
                                    .orElseGet(() -> new Guarded.Shown<>(ScaleAgreement.of(
                                            tally.answers(dimension, withheld.respondents(key)), reference)))));
        }
        return new GroupAgreement(
                key.path(),
                withheld.respondents(key) ? OptionalInt.empty() : OptionalInt.of(counted.respondents(key)),
                rwg,
                scales);
    }

    /** What is not shown. */
    private final class Withheld {

        private final CountedGroups counted;
        private final Disclosure disclosure;
        private final Map<GroupKey, Reason> respondents;
        private final Map<Integer, Map<GroupKey, Reason>> questions = new HashMap<>();
        private final Map<String, Map<GroupKey, Reason>> scales = new HashMap<>();

        Withheld(CountedGroups counted, Disclosure disclosure) {
            this.counted = counted;
            this.disclosure = disclosure;
            int minimum = scheme.plan().groups().minimum();
            Suppression suppression = new Suppression(new HashSet<>(counted.keys()));
            this.respondents = suppression.withheld(counted::respondents, minimum);
            for (ScoredQuestion question : scheme.questions()) {
                questions.put(
                        question.place(),
                        new HashMap<>(suppression.withheld(key -> counted.answers(key, question), minimum)));
            }
            for (Figure dimension : dimensions) {
                scales.put(dimension.id(), new HashMap<>(suppression.withheld(key -> people(key, dimension), minimum)));
            }
            counted.keys().forEach(this::guardSingleQuestions);
        }

        private int people(GroupKey key, Figure dimension) {
            return Optional.ofNullable(tallies.get(key))
                    .map(tally -> tally.people(dimension))
                    .orElse(0);
        }

        /**
         * The mean of the variances of all questions of a dimension gives that of a single withheld one away: then the question
         * with the fewest answers beside it is withheld too, or the dimension where there is none. Again, as long as that leaves
         * another dimension with a single one.
         */
        private void guardSingleQuestions(GroupKey key) {
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Figure dimension : dimensions) {
                    changed |= guardSingleQuestion(key, dimension);
                }
            }
        }

        private boolean guardSingleQuestion(GroupKey key, Figure dimension) {
            Map<GroupKey, Reason> ofScale = scales.getOrDefault(dimension.id(), Map.of());
            List<ScoredQuestion> hidden = new ArrayList<>();
            List<ScoredQuestion> open = new ArrayList<>();
            for (ScoredQuestion question : dimension.questions()) {
                if (counted.answers(key, question) > 1) {
                    (hiddenIn(key, question) ? hidden : open).add(question);
                }
            }
            if (hidden.size() != 1 || ofScale.containsKey(key)) {
                return false;
            }
            open.stream()
                    .min(Comparator.comparingInt(question -> counted.answers(key, question)))
                    .map(question -> questions.getOrDefault(question.place(), ofScale))
                    .orElse(ofScale)
                    .put(key, Reason.REMAINDER_RULE);
            return true;
        }

        private boolean hiddenIn(GroupKey key, ScoredQuestion question) {
            return questions.getOrDefault(question.place(), Map.of()).containsKey(key);
        }

        boolean respondents(GroupKey key) {
            return disclosure == Disclosure.SMALL_GROUPS_WITHHELD && respondents.containsKey(key);
        }

        Optional<Reason> question(GroupKey key, ScoredQuestion question) {
            return reason(questions.getOrDefault(question.place(), Map.of()), key);
        }

        Optional<Reason> scale(GroupKey key, Figure dimension) {
            return reason(scales.getOrDefault(dimension.id(), Map.of()), key);
        }

        private Optional<Reason> reason(Map<GroupKey, Reason> reasons, GroupKey key) {
            return disclosure == Disclosure.EVERYTHING ? Optional.empty() : Optional.ofNullable(reasons.get(key));
        }
    }
}
