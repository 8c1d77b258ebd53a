package org.learningorganisation.model.validation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;

/**
 * Answer scales: options that can be told apart and put in order, or a range that can be walked from end to end. The options
 * of a scale that no scored question uses may do without scores: they are names, such as those of sectors.
 */
final class ScaleRules implements DefinitionCheck {

    private static final int FEWEST_OPTIONS = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        Set<String> scored = definition.scalesUsedBy(Question.Kind.SCORED);
        Set<String> background = definition.scalesUsedBy(Question.Kind.BACKGROUND);
        for (Located<AnswerScale> located : definition.scales()) {
            AnswerScale scale = located.value();
            boolean options = !scale.options().isEmpty();
            boolean range = scale.range().isPresent();
            List<Located<AnswerOption>> all =
                    Located.each(scale.options(), located.path().property("options"));
            if (options == range) {
                report.accept(Remark.of(
                        StructuralRule.SCALE_OPTIONS_OR_RANGE,
                        located.path(),
                        "id",
                        scale.id(),
                        "options",
                        scale.options().size(),
                        "ranges",
                        range ? 1 : 0));
            }
            boolean asksForScores = scored.contains(scale.id());
            boolean onlyNames = !asksForScores && hasNoScore(scale);
            boolean namesOfBackground = onlyNames && background.contains(scale.id());
            boolean reportedAtItsQuestions = asksForScores && definition.isUnscored(scale);
            if (options && !range && !namesOfBackground && !reportedAtItsQuestions) {
                enough(located, report);
            }
            scores(all, onlyNames, report);
            codes(scale, all, report);
            labels(all, report);
            scale.range().ifPresent(numbers -> range(numbers, located.path().property("range"), report));
        }
    }

    private static boolean hasNoScore(AnswerScale scale) {
        return scale.options().stream().allMatch(option -> option.score().isEmpty());
    }

    private static void enough(Located<AnswerScale> located, Consumer<Remark> report) {
        long count = DefinitionIndex.scoredOptions(located.value());
        if (count < FEWEST_OPTIONS) {
            report.accept(Remark.of(
                    StructuralRule.SCALE_FEW_OPTIONS,
                    located.path().property("options"),
                    "id",
                    located.value().id(),
                    "count",
                    count));
        }
    }

    private static void scores(List<Located<AnswerOption>> options, boolean onlyNames, Consumer<Remark> report) {
        for (Located<AnswerOption> located : options) {
            AnswerOption option = located.value();
            PropertyPath path = located.path().property("score");
            boolean scored = option.kind() == AnswerOption.Kind.SCORED;
            if (scored && option.score().isEmpty() && !onlyNames) {
                report.accept(Remark.of(StructuralRule.SCALE_SCORE_MISSING, path, "code", option.code()));
            }
            if (!scored && option.score().isPresent()) {
                report.accept(Remark.of(
                        StructuralRule.SCALE_SCORE_OUTSIDE_SCORING,
                        path,
                        "code",
                        option.code(),
                        "kind",
                        option.kind(),
                        "score",
                        option.score().get()));
            }
        }
        order(options.stream().filter(ScaleRules::hasItsScore).toList(), report);
    }

    private static boolean hasItsScore(Located<AnswerOption> option) {
        return option.value().kind() == AnswerOption.Kind.SCORED
                && option.value().score().isPresent();
    }

    /** The first two scores say whether the scale rises or falls; the first option that breaks that is reported. */
    private static void order(List<Located<AnswerOption>> scored, Consumer<Remark> report) {
        int direction = 0;
        for (int i = 1; i < scored.size(); i++) {
            BigDecimal previous = scored.get(i - 1).value().score().orElseThrow();
            BigDecimal score = scored.get(i).value().score().orElseThrow();
            int turn = score.compareTo(previous);
            if (turn == 0 || turn == -direction) {
                report.accept(Remark.of(
                        StructuralRule.SCALE_SCORES_NOT_MONOTONIC,
                        scored.get(i).path().property("score"),
                        "code",
                        scored.get(i).value().code(),
                        "score",
                        score,
                        "previous",
                        previous));
                return;
            }
            direction = turn;
        }
    }

    private static void codes(AnswerScale scale, List<Located<AnswerOption>> options, Consumer<Remark> report) {
        Map<String, PropertyPath> firstByCode = new HashMap<>();
        for (Located<AnswerOption> option : options) {
            String code = option.value().code();
            PropertyPath path = option.path().property("code");
            if (code.isBlank()) {
                report.accept(Remark.of(StructuralRule.SCALE_CODE_BLANK, path, "scale", scale.id()));
            } else {
                PropertyPath first = firstByCode.putIfAbsent(code, option.path());
                if (first != null) {
                    report.accept(Remark.of(StructuralRule.SCALE_CODE_DUPLICATE, path, "code", code, "first", first));
                }
            }
        }
    }

    private static void labels(List<Located<AnswerOption>> options, Consumer<Remark> report) {
        Map<List<String>, PropertyPath> firstByLabel = new HashMap<>();
        for (Located<AnswerOption> option : options) {
            option.value().label().byLanguage().forEach((language, label) -> {
                String read = SPACES.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
                String tag = language.value().toLowerCase(Locale.ROOT);
                PropertyPath first =
                        read.isEmpty() ? null : firstByLabel.putIfAbsent(List.of(tag, read), option.path());
                if (first != null && !first.equals(option.path())) {
                    report.accept(Remark.of(
                            StructuralRule.SCALE_LABEL_DUPLICATE,
                            option.path().property("label").at(language),
                            "label",
                            label,
                            "language",
                            language,
                            "first",
                            first));
                }
            });
        }
    }

    private static void range(NumericRange range, PropertyPath path, Consumer<Remark> report) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (min.compareTo(max) >= 0) {
            report.accept(Remark.of(StructuralRule.SCALE_RANGE_EMPTY, path, "min", min, "max", max));
            return;
        }
        range.step()
                .filter(step -> Stream.of(min, max, step).allMatch(ExactDecimal::holds))
                .filter(step ->
                        step.signum() <= 0 || max.subtract(min).remainder(step).signum() != 0)
                .ifPresent(step -> report.accept(Remark.of(
                        StructuralRule.SCALE_RANGE_STEP, path.property("step"), "step", step, "min", min, "max", max)));
    }
}
