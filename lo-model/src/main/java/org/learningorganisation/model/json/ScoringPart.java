package org.learningorganisation.model.json;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;

/**
 * What of a definition can change a score. What has no order for the score is sorted; defaults are left out. Its form is
 * part of every stored fingerprint and must not change.
 */
final class ScoringPart {

    private static final int USUAL_FIRST_RANK = 1;

    private ScoringPart() {}

    static Map<String, Object> of(MaturityModel model) {
        List<Question> scored = model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .toList();
        Set<String> used =
                scored.stream().flatMap(question -> question.scale().stream()).collect(Collectors.toSet());
        List<AnswerScale> scales = model.scales().stream()
                .filter(scale -> used.contains(scale.id()))
                .toList();
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", model.id());
        part.put("scales", sorted(scales, AnswerScale::id, ScoringPart::scale));
        part.put("disciplines", sorted(model.disciplines(), Dimension::id, ScoringPart::dimension));
        part.put("successAreas", sorted(model.successAreas(), Dimension::id, ScoringPart::dimension));
        part.put("questions", sorted(scored, Question::id, ScoringPart::question));
        part.put("levels", model.levels().stream().map(ScoringPart::level).toList());
        put(part, "firstRank", Optional.of(model.firstRank()).filter(rank -> rank != USUAL_FIRST_RANK));
        put(part, "levelMetric", Optional.of(model.levelMetric()).filter(metric -> metric != Metric.MIN_MAX));
        put(part, "answersOf", model.answersOf());
        return part;
    }

    private static Map<String, Object> scale(AnswerScale scale) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", scale.id());
        part.put("options", sorted(scale.options(), AnswerOption::code, ScoringPart::option));
        put(part, "range", scale.range().map(ScoringPart::range));
        return part;
    }

    private static Map<String, Object> option(AnswerOption option) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("code", option.code());
        put(part, "kind", Optional.of(option.kind().name()).filter(kind -> option.kind() != AnswerOption.Kind.SCORED));
        put(part, "score", option.score());
        return part;
    }

    private static Map<String, Object> range(NumericRange range) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("min", range.min());
        part.put("max", range.max());
        put(part, "step", range.step());
        return part;
    }

    private static Map<String, Object> dimension(Dimension dimension) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", dimension.id());
        put(part, "parent", dimension.parent());
        put(
                part,
                "role",
                Optional.of(dimension.role().name()).filter(role -> dimension.role() != Dimension.Role.MATURITY));
        put(part, "weight", weight(dimension.weight()));
        put(part, "level", dimension.level());
        return part;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", question.id());
        part.put("dimensions", question.dimensions().stream().sorted().toList());
        put(part, "scale", question.scale());
        put(part, "reversed", Optional.of(question.reversed()).filter(reversed -> reversed));
        put(part, "weight", weight(question.weight()));
        put(part, "level", question.level());
        return part;
    }

    private static Map<String, Object> level(MaturityLevel level) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("id", level.id());
        put(part, "from", level.from());
        return part;
    }

    private static Optional<BigDecimal> weight(BigDecimal weight) {
        return Optional.of(weight).filter(value -> value.compareTo(BigDecimal.ONE) != 0);
    }

    private static void put(Map<String, Object> part, String name, Optional<?> value) {
        value.ifPresent(present -> part.put(name, present));
    }

    private static <E> List<Map<String, Object>> sorted(
            List<? extends E> all, Function<E, String> key, Function<E, Map<String, Object>> form) {
        return all.stream()
                .sorted(Comparator.comparing(key))
                .<Map<String, Object>>map(form)
                .toList();
    }
}
