package org.learningorganisation.scoring.versions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;

/** A newer version of a definition: random changes, some with the steps that declare them. */
final class RandomEvolution {

    /** The changes. */
    enum Edit {
        ADD_QUESTION,
        REMOVE_QUESTION,
        DROP_QUESTION,
        RENAME_QUESTION,
        SWAP_QUESTIONS,
        CHANGE_TEXT,
        CHANGE_TEXT_WITH_ONE_MEANING,
        CHANGE_PUNCTUATION,
        SPLIT_QUESTION,
        MERGE_QUESTIONS,
        RECODE,
        RESCALE,
        CHANGE_SCALE,
        ADD_OPTION_OUTSIDE,
        REMOVE_OPTION,
        CHANGE_SCORE,
        REORDER,
        ADD_DIMENSION,
        RENAME_DIMENSION,
        REMOVE_DIMENSION,
        WRAP_DIMENSION,
        WEIGH_QUESTION,
        REVERSE_QUESTION,
        MOVE_QUESTION,
        WEIGH_DIMENSION,
        MOVE_BOUND
    }

    private final Random random;
    private final MaturityModel older;
    private final List<Discipline> disciplines;
    private final List<Question> questions;
    private final List<AnswerScale> scales;
    private final List<MaturityLevel> levels;
    private final List<MigrationStep> steps = new ArrayList<>();
    /** Each question and dimension is changed by one step only. */
    private final List<String> touched = new ArrayList<>();

    private int fresh;

    private RandomEvolution(MaturityModel older, Random random) {
        this.random = random;
        this.older = older;
        this.disciplines = new ArrayList<>(older.disciplines());
        this.questions = new ArrayList<>(older.questions());
        this.scales = new ArrayList<>(older.scales());
        this.levels = new ArrayList<>(older.levels());
    }

    static MaturityModel of(MaturityModel older, List<Edit> edits, Random random) {
        RandomEvolution evolution = new RandomEvolution(older, random);
        edits.forEach(evolution::edit);
        return evolution.model();
    }

    private MaturityModel model() {
        return MaturityModel.builder(older.id(), "2.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(older.title())
                .scales(scales)
                .disciplines(disciplines)
                .successAreas(older.successAreas())
                .questions(questions)
                .levels(levels)
                .migrations(List.of(new Migration("1.0.0", steps)))
                .build();
    }

    private void edit(Edit edit) {
        List<Question> free = questions.stream()
                .filter(question -> question.kind() == Question.Kind.SCORED && !touched.contains(question.id()))
                .toList();
        if (free.size() < 2) {
            return;
        }
        Question one = free.get(random.nextInt(free.size()));
        switch (edit) {
            case ADD_QUESTION -> addQuestion(one);
            case REMOVE_QUESTION -> remove(one);
            case DROP_QUESTION -> {
                if (remove(one)) {
                    steps.add(new MigrationStep.Drop(one.id(), "no longer of interest"));
                }
            }
            case RENAME_QUESTION -> {
                replace(one, copy(one, "r-" + one.id(), null));
                steps.add(new MigrationStep.RenameQuestion(one.id(), "r-" + one.id()));
            }
            case SWAP_QUESTIONS -> swap(free.get(0), free.get(1));
            case CHANGE_TEXT -> replace(one, copy(one, one.id(), "Otherwise " + one.id()));
            case CHANGE_TEXT_WITH_ONE_MEANING -> {
                replace(one, copy(one, one.id(), "In other words " + one.id()));
                steps.add(new MigrationStep.SameMeaning(List.of(one.id()), List.of(), "tried with both"));
            }
            case CHANGE_PUNCTUATION -> replace(one, copy(one, one.id(), english(one) + "?!"));
            case SPLIT_QUESTION -> {
                replace(one, copy(one, "s-" + one.id(), "First half of " + one.id()));
                touched.add("t-" + one.id());
                questions.add(copy(one, "t-" + one.id(), "Second half of " + one.id()));
                steps.add(new MigrationStep.Split(one.id(), List.of("s-" + one.id(), "t-" + one.id())));
            }
            case MERGE_QUESTIONS -> merge(free.get(0), free.get(1));
            case RECODE -> recode(one);
            case RESCALE -> rescale(one);
            case CHANGE_SCALE ->
                replace(one, with(one, one.scale().orElseThrow().equals("five") ? "three" : "five"));
            case ADD_OPTION_OUTSIDE ->
                changeScale("three", options -> {
                    options.add(AnswerOption.notApplicable("na", RandomDefinition.text("Not applicable")));
                    return options;
                });
            case REMOVE_OPTION ->
                changeScale("five", options -> {
                    options.remove(random.nextInt(options.size()));
                    return options;
                });
            case CHANGE_SCORE ->
                changeScale("three", options -> {
                    options.set(
                            2,
                            AnswerOption.scored(
                                    "3", BigDecimal.valueOf(4), options.get(2).label()));
                    return options;
                });
            case REORDER -> Collections.shuffle(questions, random);
            case ADD_DIMENSION -> addDimension(one);
            case RENAME_DIMENSION -> renameDimension();
            case REMOVE_DIMENSION -> removeDimension();
            case WRAP_DIMENSION -> wrapDimension();
            case WEIGH_QUESTION ->
                replace(one, of(one, one.id()).weight(BigDecimal.valueOf(7)).build());
            case REVERSE_QUESTION -> replace(one, reversed(one));
            case MOVE_QUESTION -> move(one);
            case WEIGH_DIMENSION ->
                replace(
                        disciplines.get(0),
                        builder(disciplines.get(0)).weight(BigDecimal.TEN).build());
            case MOVE_BOUND -> levels.set(1, MaturityLevel.from("middle", 50, RandomDefinition.text("Middle")));
        }
    }

    private static String english(Question question) {
        return question.text().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH);
    }

    private static Question.Builder of(Question question, String id) {
        Question.Builder copy = Question.builder(id, question.text())
                .measures(question.dimensions().toArray(String[]::new))
                .scale(question.scale().orElseThrow())
                .weight(question.weight());
        return question.reversed() ? copy.reversed() : copy;
    }

    private static Question copy(Question question, String id, @Nullable String text) {
        Question same = of(question, id).build();
        return text == null ? same : withText(same, text);
    }

    private static Question withText(Question question, String text) {
        Question.Builder copy = Question.builder(question.id(), RandomDefinition.text(text))
                .measures(question.dimensions().toArray(String[]::new))
                .scale(question.scale().orElseThrow())
                .weight(question.weight());
        return (question.reversed() ? copy.reversed() : copy).build();
    }

    private static Question with(Question question, String scale) {
        return of(question, question.id()).scale(scale).build();
    }

    private static Question reversed(Question question) {
        Question.Builder copy = Question.builder(question.id(), question.text())
                .measures(question.dimensions().toArray(String[]::new))
                .scale(question.scale().orElseThrow())
                .weight(question.weight());
        return (question.reversed() ? copy : copy.reversed()).build();
    }

    private void replace(Question before, Question after) {
        questions.set(questions.indexOf(before), after);
        touched.add(before.id());
        touched.add(after.id());
    }

    private void replace(Discipline before, Discipline after) {
        disciplines.set(disciplines.indexOf(before), after);
        touched.add(before.id());
        touched.add(after.id());
    }

    private static DimensionBuilder<Discipline> builder(Discipline dimension) {
        return builder(dimension, dimension.id());
    }

    private static DimensionBuilder<Discipline> builder(Discipline dimension, String id) {
        var copy = Discipline.builder(id, dimension.name()).weight(dimension.weight());
        dimension.parent().ifPresent(copy::parent);
        return copy;
    }

    /** Removes a question when every dimension keeps one. */
    private boolean remove(Question question) {
        boolean needed = question.dimensions().stream()
                .anyMatch(id -> questions.stream()
                                .filter(other -> other.dimensions().contains(id))
                                .count()
                        == 1);
        if (!needed) {
            questions.remove(question);
            touched.add(question.id());
        }
        return !needed;
    }

    private void swap(Question one, Question other) {
        int place = questions.indexOf(one);
        replace(other, copy(other, one.id(), null));
        questions.set(place, copy(one, other.id(), null));
        touched.addAll(List.of(one.id(), other.id()));
        steps.add(new MigrationStep.RenameQuestion(one.id(), other.id()));
        steps.add(new MigrationStep.RenameQuestion(other.id(), one.id()));
    }

    private void merge(Question one, Question other) {
        if (remove(other)) {
            replace(one, copy(one, "m-" + one.id(), "Both " + one.id()));
            List<MigrationStep.Merge.Taking> all = List.of(MigrationStep.Merge.Taking.values());
            steps.add(new MigrationStep.Merge(
                    List.of(one.id(), other.id()), "m-" + one.id(), all.get(random.nextInt(all.size()))));
        }
    }

    /** The same answers by other codes. */
    private void recode(Question question) {
        AnswerScale scale = scale(question.scale().orElseThrow());
        if (scale.options().isEmpty()) {
            return;
        }
        Map<String, String> codes = new LinkedHashMap<>();
        List<AnswerOption> options = scale.options().stream()
                .map(option -> {
                    if (older.scale(scale.id())
                            .flatMap(before -> before.option(option.code()))
                            .isPresent()) {
                        codes.put(option.code(), "c" + option.code());
                    }
                    return new AnswerOption(
                            "c" + option.code(), option.kind(), option.score(), option.label(), option.extensions());
                })
                .toList();
        String id = "coded-" + question.id();
        scales.add(AnswerScale.ofOptions(id, options));
        replace(question, with(question, id));
        steps.add(new MigrationStep.Rescale(List.of(question.id()), codes));
    }

    private void rescale(Question question) {
        replace(question, with(question, "share"));
        steps.add(new MigrationStep.Rescale(List.of(question.id()), Map.of("1", "0", "3", "10")));
    }

    private AnswerScale scale(String id) {
        return scales.stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void changeScale(String id, UnaryOperator<List<AnswerOption>> change) {
        if (!touched.contains("scale " + id)) {
            AnswerScale scale = scale(id);
            touched.add("scale " + id);
            scales.set(
                    scales.indexOf(scale), AnswerScale.ofOptions(id, change.apply(new ArrayList<>(scale.options()))));
        }
    }

    private void addQuestion(Question like) {
        String id = "n" + fresh++;
        questions.add(random.nextInt(questions.size()), copy(like, id, "New " + id));
        touched.add(id);
    }

    private void addDimension(Question like) {
        String id = "e" + fresh++;
        disciplines.add(
                Discipline.builder(id, RandomDefinition.text("Extra " + id)).build());
        questions.add(of(like, id + "-q").measures(id).build());
        touched.add(id);
        touched.add(id + "-q");
    }

    private void renameDimension() {
        Discipline dimension = disciplines.get(random.nextInt(disciplines.size()));
        if (touched.contains(dimension.id())) {
            return;
        }
        String id = "z-" + dimension.id();
        replace(dimension, builder(dimension, id).build());
        disciplines.replaceAll(other -> other.parent().equals(Optional.of(dimension.id()))
                ? builder(other).parent(id).build()
                : other);
        questions.replaceAll(question -> question.dimensions().contains(dimension.id())
                ? of(question, question.id())
                        .measures(question.dimensions().stream()
                                .map(measured -> measured.equals(dimension.id()) ? id : measured)
                                .toArray(String[]::new))
                        .build()
                : question);
        steps.add(new MigrationStep.RenameDimension(dimension.id(), id));
    }

    /** Removes a top discipline without parts, with its questions, when areas keep some. */
    private void removeDimension() {
        List<Discipline> removable = disciplines.stream()
                .filter(dimension -> dimension.parent().isEmpty() && !touched.contains(dimension.id()))
                .filter(dimension ->
                        disciplines.stream().noneMatch(other -> other.parent().equals(Optional.of(dimension.id()))))
                .toList();
        if (removable.size() < 2) {
            return;
        }
        String id = removable.get(0).id();
        List<Question> left = questions.stream()
                .filter(question -> !question.dimensions().contains(id))
                .toList();
        boolean gap = questions.stream()
                .filter(question -> question.dimensions().contains(id))
                .anyMatch(question -> touched.contains(question.id()));
        List<String> measured = left.stream()
                .flatMap(question -> question.dimensions().stream())
                .toList();
        boolean areasKept = older.successAreas().stream().map(Dimension::id).allMatch(measured::contains);
        if (areasKept && !gap) {
            questions.retainAll(left);
            disciplines.remove(removable.get(0));
            touched.add(id);
        }
    }

    private void wrapDimension() {
        List<Discipline> tops = disciplines.stream()
                .filter(dimension -> dimension.parent().isEmpty() && !touched.contains(dimension.id()))
                .toList();
        if (!tops.isEmpty()) {
            String id = "w" + fresh++;
            touched.add(id);
            Discipline top = tops.get(0);
            replace(top, builder(top).parent(id).build());
            disciplines.add(
                    0,
                    Discipline.builder(id, RandomDefinition.text("Whole " + id)).build());
        }
    }

    private void move(Question question) {
        List<String> leaves = disciplines.stream()
                .map(Discipline::id)
                .filter(id ->
                        disciplines.stream().noneMatch(other -> other.parent().equals(Optional.of(id))))
                .collect(Collectors.toCollection(ArrayList::new));
        leaves.removeAll(question.dimensions());
        String left = question.dimensions().get(0);
        long measuring = questions.stream()
                .filter(other -> other.dimensions().contains(left))
                .count();
        if (!leaves.isEmpty() && measuring > 1) {
            List<String> measured = new ArrayList<>(question.dimensions());
            measured.set(0, leaves.get(random.nextInt(leaves.size())));
            replace(
                    question,
                    of(question, question.id())
                            .measures(measured.toArray(String[]::new))
                            .build());
        }
    }
}
