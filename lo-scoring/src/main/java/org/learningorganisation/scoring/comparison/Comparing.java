package org.learningorganisation.scoring.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.QuestionAnswer;

/** Works out one comparison with a target. */
final class Comparing {

    private final MaturityModel model;
    private final Target target;
    private final Optional<PersonalResult> wanted;
    private final List<? extends DimensionScore> begin;

    private Comparing(
            MaturityModel model, Target target, Optional<PersonalResult> wanted, List<? extends DimensionScore> begin) {
        this.model = model;
        this.target = target;
        this.wanted = wanted;
        this.begin = begin;
    }

    /** Progress counts from the answers at the beginning that the target names. */
    static Comparing fromBaseline(MaturityModel model, Scorer scorer, Target target) {
        return since(
                result(model, scorer, target.baseline()).map(Comparing::scores).orElse(List.of()),
                model,
                scorer,
                target);
    }

    /** Progress counts from the scores of an earlier result. */
    static Comparing since(List<? extends DimensionScore> begin, MaturityModel model, Scorer scorer, Target target) {
        return new Comparing(model, target, result(model, scorer, target.answers()), begin);
    }

    private static Optional<PersonalResult> result(MaturityModel model, Scorer scorer, Map<String, String> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        Response.Builder response = Response.to(model);
        answers.forEach(response::answer);
        return Optional.of(scorer.score(response.build()));
    }

    TargetComparison compare(PersonalResult now) {
        return new TargetComparison(gaps(scores(now)), wanted.map(goal -> answers(goal, now)));
    }

    /** The gaps of scores, cells left out: a target is of a dimension, or of the whole. */
    List<TargetGap> gaps(List<? extends DimensionScore> scores) {
        requireKnown(scores);
        return scores.stream().flatMap(score -> gap(score).stream()).toList();
    }

    private void requireKnown(List<? extends DimensionScore> scores) {
        Set<String> known = new TreeSet<>();
        scores.forEach(score -> known.add(score.id()));
        Set<String> named = new TreeSet<>(target.dimensions().keySet());
        named.addAll(target.importance().keySet());
        named.removeAll(known);
        if (!named.isEmpty()) {
            throw new IllegalArgumentException(
                    "the target names " + named + ", which the result does not have; known: " + known);
        }
    }

    /** All but the cells. */
    static List<PersonalScore> scores(PersonalResult result) {
        return Stream.of(result.disciplines().stream(), result.successAreas().stream(), result.overall().stream())
                .flatMap(each -> each)
                .toList();
    }

    /** All but the cells. */
    static List<GroupScore> scores(GroupNode group) {
        return Stream.of(group.disciplines().stream(), group.successAreas().stream(), group.overall().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static <S extends DimensionScore> Optional<S> find(List<S> scores, String id) {
        return scores.stream().filter(score -> score.id().equals(id)).findFirst();
    }

    private Optional<TargetGap> gap(DimensionScore score) {
        Wanted asked = target.dimensions().get(score.id());
        if (asked != null) {
            return asked.score()
                    .map(Fractions::of)
                    .map(wantedScore -> ofScore(score, wantedScore))
                    .or(() -> asked.level().map(this::rank).map(rank -> ofLevel(score, rank)));
        }
        if (wanted.isPresent()) {
            return find(scores(wanted.get()), score.id())
                    .flatMap(ShownScore::of)
                    .map(wantedScore -> ofScore(score, wantedScore));
        }
        return target.dimensions().isEmpty()
                ? score.standing()
                        .flatMap(LevelStanding::next)
                        .map(NextLevel::level)
                        .map(level -> ofLevel(score, level.rank()))
                : Optional.empty();
    }

    private TargetGap ofScore(DimensionScore score, BigFraction wantedScore) {
        return new TargetGap(
                score.id(),
                TargetGap.Unit.SCORE,
                ShownScore.of(score),
                wantedScore,
                find(begin, score.id()).flatMap(ShownScore::of),
                importance(score));
    }

    private TargetGap ofLevel(DimensionScore score, int rank) {
        return new TargetGap(
                score.id(),
                TargetGap.Unit.LEVEL,
                rank(score),
                BigFraction.of(rank),
                find(begin, score.id()).flatMap(Comparing::rank),
                importance(score));
    }

    private BigFraction importance(DimensionScore score) {
        return Fractions.of(target.importance().getOrDefault(score.id(), BigDecimal.ONE));
    }

    private static Optional<BigFraction> rank(DimensionScore score) {
        return score.standing().map(LevelStanding::effective).map(level -> BigFraction.of(level.rank()));
    }

    private int rank(String level) {
        List<LevelReached> levels = LevelScheme.of(model).steps().stream()
                .map(LevelScheme.Step::level)
                .toList();
        return levels.stream()
                .filter(each -> each.id().equals(level))
                .map(LevelReached::rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the target names the level '" + level
                        + "', which the definition does not have; known: "
                        + levels.stream().map(LevelReached::id).toList()));
    }

    private AnswerGaps answers(PersonalResult goal, PersonalResult now) {
        ExactSum gaps = new ExactSum();
        ExactSum sum = new ExactSum();
        for (int i = 0; i < goal.questions().size(); i++) {
            QuestionAnswer current = now.questions().get(i);
            if (current.state() != QuestionAnswer.State.NOT_APPLICABLE) {
                goal.questions().get(i).score().map(Fractions::of).ifPresent(asked -> {
                    BigFraction missing = asked.subtract(score(current));
                    gaps.add(missing.signum() > 0 ? missing : BigFraction.ZERO);
                    sum.add(asked);
                });
            }
        }
        return new AnswerGaps(gaps.total(), sum.total());
    }

    private BigFraction score(QuestionAnswer current) {
        return Fractions.of(current.score()
                .orElseGet(() -> model.question(current.id())
                        .flatMap(Question::scale)
                        .flatMap(model::scale)
                        .flatMap(AnswerScale::lowestScore)
                        .orElseThrow()));
    }
}
