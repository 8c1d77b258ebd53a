package org.learningorganisation.scoring.testmodels;

import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;

/** One sound definition of given sizes; the rest follows from the random numbers. Scores on each scale are evenly spaced. */
final class ScanDraft {

    private static final int DEEPEST = 3;

    private final Random random;
    private final int disciplines;
    private final int areas;
    private final int extras;
    private final boolean uniform;
    private final Map<String, Optional<String>> disciplineTree = new LinkedHashMap<>();
    private final Map<String, Optional<String>> areaTree = new LinkedHashMap<>();

    ScanDraft(Random random, int disciplines, int areas, int extras, boolean uniform) {
        this.random = random;
        this.disciplines = disciplines;
        this.areas = areas;
        this.extras = extras;
        this.uniform = uniform;
    }

    MaturityModel model() {
        for (int top = 0; top < disciplines; top++) {
            grow(disciplineTree, "d" + top, Optional.empty(), 1);
        }
        for (int top = 0; top < areas; top++) {
            grow(areaTree, "a" + top, Optional.empty(), 1);
        }
        return MaturityModel.builder("any-scan", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Any scan"))
                .scales(scales())
                .disciplines(disciplineTree.entrySet().stream()
                        .map(each -> dimension(Discipline.builder(each.getKey(), text(each.getKey())), each.getValue()))
                        .toList())
                .successAreas(areaTree.entrySet().stream()
                        .map(each ->
                                dimension(SuccessArea.builder(each.getKey(), text(each.getKey())), each.getValue()))
                        .toList())
                .questions(questions())
                .levels(levels())
                .firstRank(random.nextInt(2))
                .build();
    }

    private void grow(Map<String, Optional<String>> tree, String id, Optional<String> parent, int depth) {
        tree.put(id, parent);
        if (depth < DEEPEST && random.nextInt(3) == 0) {
            grow(tree, id + ".0", Optional.of(id), depth + 1);
            grow(tree, id + ".1", Optional.of(id), depth + 1);
        }
    }

    private <D extends Dimension> D dimension(DimensionBuilder<D> dimension, Optional<String> parent) {
        parent.ifPresent(dimension::parent);
        if (random.nextInt(6) == 0) {
            dimension.role(Dimension.Role.OUTCOME);
        }
        return dimension.weight(weight()).build();
    }

    private List<AnswerScale> scales() {
        BigDecimal bottom = BigDecimal.valueOf(random.nextInt(5) - 2L);
        return List.of(
                options("long", bottom, new BigDecimal("1"), 5 + random.nextInt(3)),
                options("short", BigDecimal.ZERO, new BigDecimal("1.25"), 2 + random.nextInt(3)),
                options("falling", BigDecimal.TEN, new BigDecimal("-2.5"), 2 + random.nextInt(4)),
                AnswerScale.ofRange("percentage", BigDecimal.ZERO, new BigDecimal("100")),
                new AnswerScale(
                        "stepped",
                        false,
                        List.of(),
                        Optional.of(new NumericRange(
                                new BigDecimal("-1.5"), new BigDecimal("2.5"), Optional.of(new BigDecimal("0.5"))))));
    }

    private AnswerScale options(String id, BigDecimal first, BigDecimal step, int count) {
        List<AnswerOption> options = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            options.add(AnswerOption.scored(
                    "c" + place, first.add(step.multiply(BigDecimal.valueOf(place))), text("option " + place)));
        }
        options.add(AnswerOption.notApplicable("na", text("not applicable")));
        options.add(AnswerOption.dontKnow("dk", text("I do not know")));
        return AnswerScale.ofOptions(id, options);
    }

    private List<Question> questions() {
        List<String> disciplineLeaves = leaves(disciplineTree);
        List<String> areaLeaves = leaves(areaTree);
        List<Question> all = new ArrayList<>();
        int count = Math.max(disciplineLeaves.size(), areaLeaves.size()) + extras;
        for (int place = 0; place < count; place++) {
            Set<String> measured = new TreeSet<>();
            measured.add(disciplineLeaves.get(place % disciplineLeaves.size()));
            if (random.nextInt(5) == 0) {
                measured.add(disciplineLeaves.get(random.nextInt(disciplineLeaves.size())));
            }
            if (!areaLeaves.isEmpty()) {
                measured.add(areaLeaves.get(place % areaLeaves.size()));
            }
            Question.Builder question = Question.builder("q" + place, text("question " + place))
                    .scale(uniform ? "long" : anyScale())
                    .measures(measured.toArray(String[]::new))
                    .weight(weight());
            all.add(random.nextInt(3) == 0 ? question.reversed().build() : question.build());
        }
        all.add(Question.builder("sector", text("background"))
                .kind(Question.Kind.BACKGROUND)
                .scale("short")
                .build());
        return all;
    }

    private String anyScale() {
        return Arrays.asList("long", "long", "short", "falling", "percentage", "stepped")
                .get(random.nextInt(6));
    }

    private static List<String> leaves(Map<String, Optional<String>> tree) {
        return tree.keySet().stream()
                .filter(id -> !tree.containsValue(Optional.of(id)))
                .toList();
    }

    private List<MaturityLevel> levels() {
        int count = random.nextInt(6);
        List<MaturityLevel> all = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            all.add(new MaturityLevel(
                    "l" + place,
                    Optional.of(BigDecimal.valueOf(1675L * place, 2)),
                    text("level " + place),
                    text("what level " + place + " looks like")));
        }
        return all;
    }

    private BigDecimal weight() {
        return random.nextBoolean() ? BigDecimal.ONE : BigDecimal.valueOf(1 + random.nextInt(999), 2);
    }
}
