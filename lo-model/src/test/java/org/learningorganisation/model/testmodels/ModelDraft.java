package org.learningorganisation.model.testmodels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.Suppression;
import org.learningorganisation.model.Term;

/** One sound definition of given sizes; the rest follows from the random numbers. */
final class ModelDraft {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.DUTCH, new LanguageTag("no"), new LanguageTag("zh-Hans-CN"));

    private final Random random;
    private final int disciplines;
    private final int areas;
    private final int extras;
    private final int levels;
    private final boolean staged;
    private final List<LanguageTag> languages;
    private final Texts texts;
    private final Freedom freedom;
    private final List<String> leaves = new ArrayList<>();
    private final List<String> areaIds = new ArrayList<>();

    ModelDraft(Random random, int disciplines, int areas, int extras, int levels) {
        this.random = random;
        this.disciplines = disciplines;
        this.areas = areas;
        this.extras = extras;
        this.levels = levels;
        this.staged = random.nextBoolean();
        this.languages = LANGUAGES.subList(0, 1 + random.nextInt(LANGUAGES.size()));
        this.texts = new Texts(languages, random);
        this.freedom = new Freedom(texts, random);
    }

    MaturityModel model() {
        List<Discipline> first = disciplines();
        List<SuccessArea> second = successAreas();
        MaturityModel.Builder model = MaturityModel.builder(
                        "model-" + random.nextInt(100), "1." + random.nextInt(9) + ".0")
                .languages(languages.toArray(LanguageTag[]::new))
                .title(texts.text())
                .description(texts.textOrNone())
                .scales(scales())
                .disciplines(first)
                .successAreas(second)
                .questions(questions())
                .levels(levels())
                .firstRank(random.nextInt(2))
                .extensions(freedom.extensions());
        if (random.nextBoolean()) {
            model.answersOf(new ModelReference("other-model", "2.0.0"));
        }
        if (random.nextBoolean()) {
            model.guidance(new GuidanceDraft(texts, leaves).guidance());
        }
        if (random.nextBoolean()) {
            model.suppressions(List.of(new Suppression("wording.negation", List.of(), texts.word())));
            model.migrations(List.of(new Migration("0.9.0", steps())));
        }
        return model.build();
    }

    private MigrationStep.Merge.Taking taking() {
        List<MigrationStep.Merge.Taking> all = List.of(MigrationStep.Merge.Taking.values());
        return all.get(random.nextInt(all.size()));
    }

    /** Steps to the questions there always are: one scored, the background question and the open one. */
    private List<MigrationStep> steps() {
        List<MigrationStep> all = new ArrayList<>(List.of(
                new MigrationStep.RenameQuestion("old", "sector"),
                new MigrationStep.RenameDimension("old", leaves.get(0)),
                new MigrationStep.Drop("gone", texts.word()),
                new MigrationStep.Rescale(List.of("sector"), Map.of("1", "no")),
                new MigrationStep.SameMeaning(
                        random.nextBoolean() ? List.of("q0") : List.of(),
                        random.nextBoolean() ? List.of("likert", "yes") : List.of("likert"),
                        texts.word())));
        all.add(
                random.nextBoolean()
                        ? new MigrationStep.Split("double", List.of("q0", "remarks"))
                        : new MigrationStep.Merge(List.of("a", "b"), "q0", taking()));
        return all;
    }

    private List<Discipline> disciplines() {
        List<Discipline> all = new ArrayList<>();
        for (int top = 0; top < disciplines; top++) {
            String id = "d" + top;
            all.add(dimension(Discipline.builder(id, texts.text("d" + letter(top)))));
            if (random.nextInt(3) == 0) {
                for (int part = 0; part < 2; part++) {
                    String below = id + "." + part;
                    leaves.add(below);
                    all.add(dimension(Discipline.builder(below, texts.text("p" + letter(top) + letter(part)))
                            .parent(id)));
                }
            } else {
                leaves.add(id);
            }
        }
        return all;
    }

    private List<SuccessArea> successAreas() {
        List<SuccessArea> all = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            areaIds.add("a" + area);
            all.add(dimension(SuccessArea.builder("a" + area, texts.text("a" + letter(area)))));
        }
        return all;
    }

    private <D extends Dimension> D dimension(DimensionBuilder<D> dimension) {
        if (random.nextInt(4) == 0) {
            dimension.role(Dimension.Role.OUTCOME);
        }
        if (random.nextBoolean()) {
            dimension
                    .description(texts.text())
                    .aliases(List.of(new Term("Team learning", LanguageTag.ENGLISH, List.of())))
                    .levelDescriptions(levelDescriptions());
        }
        return dimension.weight(weight()).extensions(freedom.extensions()).build();
    }

    private Map<String, LocalizedText> levelDescriptions() {
        Map<String, LocalizedText> all = new LinkedHashMap<>();
        for (int level = levels - 1; level >= 0; level--) {
            all.put("l" + level, texts.text());
        }
        return all;
    }

    private List<AnswerScale> scales() {
        return List.of(
                options("likert", 2 + random.nextInt(6)),
                options("yes", 2 + random.nextInt(3)),
                AnswerScale.ofRange("percentage", BigDecimal.ZERO, new BigDecimal("100")),
                new AnswerScale(
                        "stepped",
                        false,
                        List.of(),
                        Optional.of(new NumericRange(
                                new BigDecimal("-1.5"), new BigDecimal("2.50"), Optional.of(new BigDecimal("0.5"))))));
    }

    private AnswerScale options(String id, int count) {
        List<AnswerOption> options = new ArrayList<>();
        BigDecimal step = BigDecimal.valueOf(25L * (1 + random.nextInt(8)), 2);
        for (int option = 0; option < count; option++) {
            BigDecimal score = step.multiply(BigDecimal.valueOf(option));
            options.add(AnswerOption.scored(
                    option == 0 ? "no" : Integer.toString(option), score, texts.text("o" + letter(option))));
        }
        if (random.nextBoolean()) {
            options.add(AnswerOption.notApplicable("na", texts.text("not applicable ")));
            options.add(AnswerOption.dontKnow("dk", texts.text("do not know ")));
        }
        return new AnswerScale(id, random.nextBoolean(), options, Optional.empty());
    }

    private List<Question> questions() {
        List<Question> all = new ArrayList<>();
        int count = Math.max(Math.max(leaves.size(), areaIds.size()), levels) + extras;
        for (int place = 0; place < count; place++) {
            Question.Builder question = Question.builder("q" + place, texts.text("q" + letter(place)))
                    .scale(List.of("likert", "yes", "percentage", "stepped").get(random.nextInt(4)))
                    .measures(measured(place))
                    .description(texts.textOrNone())
                    .weight(weight())
                    .extensions(freedom.extensions());
            if (random.nextInt(4) == 0) {
                question.reversed();
            }
            if (random.nextInt(4) == 0) {
                question.optional();
            }
            if (staged && levels > 1) {
                question.level("l" + (1 + place % (levels - 1)));
            }
            all.add(question.build());
        }
        all.add(Question.builder("sector", texts.text("background"))
                .kind(Question.Kind.BACKGROUND)
                .scale("yes")
                .build());
        all.add(Question.builder("remarks", texts.text("open"))
                .kind(Question.Kind.OPEN)
                .optional()
                .build());
        return all;
    }

    private String[] measured(int place) {
        String leaf = leaves.get(place % leaves.size());
        return areaIds.isEmpty() ? new String[] {leaf} : new String[] {leaf, areaIds.get(place % areaIds.size())};
    }

    private List<MaturityLevel> levels() {
        List<MaturityLevel> all = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            Optional<BigDecimal> from = staged ? Optional.empty() : Optional.of(BigDecimal.valueOf(1250L * level, 2));
            all.add(new MaturityLevel("l" + level, from, texts.text("l" + letter(level)), texts.textOrNone()));
        }
        return all;
    }

    private BigDecimal weight() {
        return random.nextBoolean() ? BigDecimal.ONE : BigDecimal.valueOf(1 + random.nextInt(999), 2);
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }
}
