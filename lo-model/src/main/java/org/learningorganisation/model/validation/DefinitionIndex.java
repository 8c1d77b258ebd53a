package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.ImprovementAction;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.Source;

/** A definition with its places and with everything found by id in constant time; of equal ids the first counts. */
final class DefinitionIndex {

    private static final int MOST_IDS_NAMED = 10;

    private final MaturityModel model;
    private final List<Located<AnswerScale>> scales;
    private final List<Located<Dimension>> dimensions;
    private final List<Located<Question>> questions;
    private final List<Located<MaturityLevel>> levels;
    private final Map<String, AnswerScale> scaleById = new LinkedHashMap<>();
    private final Map<String, Located<Dimension>> dimensionById = new LinkedHashMap<>();
    private final Set<String> unscoredScales;
    private final Set<String> levelIds;
    private final Set<String> actionIds;
    private final Set<String> sourceIds;
    private final Map<String, String> firstChildByParent = new HashMap<>();
    private final Map<String, String> firstQuestionByDimension = new HashMap<>();
    private final Map<String, String> firstQuestionByDimensionAlone = new HashMap<>();

    DefinitionIndex(MaturityModel model) {
        this.model = model;
        scales = Located.each(model.scales(), PropertyPath.of("scales"));
        dimensions = Stream.concat(
                        Located.<Dimension>each(model.disciplines(), PropertyPath.of("disciplines")).stream(),
                        Located.<Dimension>each(model.successAreas(), PropertyPath.of("successAreas")).stream())
                .toList();
        questions = Located.each(model.questions(), PropertyPath.of("questions"));
        levels = Located.each(model.levels(), PropertyPath.of("levels"));
        model.scales().forEach(scale -> scaleById.putIfAbsent(scale.id(), scale));
        dimensions.forEach(
                dimension -> dimensionById.putIfAbsent(dimension.value().id(), dimension));
        unscoredScales = ids(scaleById.values().stream()
                .filter(scale -> scale.range().isEmpty() && !scale.options().isEmpty() && scoredOptions(scale) == 0)
                .map(AnswerScale::id));
        Guidance guidance = model.guidance();
        levelIds = ids(model.levels().stream().map(MaturityLevel::id));
        actionIds = ids(guidance.actions().stream().map(ImprovementAction::id));
        sourceIds = ids(guidance.sources().stream().map(Source::id));
        dimensions.forEach(child -> parentOf(child.value())
                .ifPresent(parent -> firstChildByParent.putIfAbsent(
                        parent.id(), child.value().id())));
        scoredQuestions().forEach(question -> {
            question.dimensions().forEach(id -> firstQuestionByDimension.putIfAbsent(id, question.id()));
            Set<String> alone = new LinkedHashSet<>(question.dimensions());
            alone.removeAll(ancestorsOf(question.dimensions()));
            alone.forEach(id -> firstQuestionByDimensionAlone.putIfAbsent(id, question.id()));
        });
    }

    private Set<String> ancestorsOf(List<String> ids) {
        Set<String> ancestors = new HashSet<>();
        for (String id : ids) {
            Optional<Dimension> at = dimension(id).flatMap(this::parentOf);
            while (at.isPresent() && ancestors.add(at.get().id())) {
                at = at.flatMap(this::parentOf);
            }
        }
        return ancestors;
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    MaturityModel model() {
        return model;
    }

    List<Located<AnswerScale>> scales() {
        return scales;
    }

    /** The disciplines, then the success areas. */
    List<Located<Dimension>> dimensions() {
        return dimensions;
    }

    List<Located<Question>> questions() {
        return questions;
    }

    List<Located<MaturityLevel>> levels() {
        return levels;
    }

    Stream<Question> scoredQuestions() {
        return model.questions().stream().filter(question -> question.kind() == Question.Kind.SCORED);
    }

    Optional<AnswerScale> scaleOf(Question question) {
        return question.scale().flatMap(id -> Optional.ofNullable(scaleById.get(id)));
    }

    /** Whether a scale has options and none of them is scored. */
    boolean isUnscored(AnswerScale scale) {
        return unscoredScales.contains(scale.id());
    }

    static long scoredOptions(AnswerScale scale) {
        return scale.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .count();
    }

    Optional<Dimension> dimension(String id) {
        return located(id).map(Located::value);
    }

    Optional<Located<Dimension>> located(String dimensionId) {
        return Optional.ofNullable(dimensionById.get(dimensionId));
    }

    /** The parent of a dimension where it has one that holds: defined, and of its own kind. */
    Optional<Dimension> parentOf(Dimension dimension) {
        return dimension.parent().flatMap(this::dimension).filter(parent -> sameKind(parent, dimension));
    }

    static boolean sameKind(Dimension one, Dimension other) {
        return one.getClass() == other.getClass();
    }

    Optional<String> firstChildOf(Dimension dimension) {
        return Optional.ofNullable(firstChildByParent.get(dimension.id()));
    }

    /** The first question that measures a dimension and nothing within it. */
    Optional<String> firstQuestionOnlyOn(Dimension dimension) {
        return Optional.ofNullable(firstQuestionByDimensionAlone.get(dimension.id()));
    }

    Optional<String> firstQuestionOn(Dimension dimension) {
        return Optional.ofNullable(firstQuestionByDimension.get(dimension.id()));
    }

    /** The scales on which scored questions are answered, each once, in the order of first use. */
    List<AnswerScale> scoredScales() {
        Map<String, AnswerScale> used = new LinkedHashMap<>();
        scoredQuestions()
                .forEach(question -> scaleOf(question).ifPresent(scale -> used.putIfAbsent(scale.id(), scale)));
        return new ArrayList<>(used.values());
    }

    /** The ids of the scales that questions of a kind name. */
    Set<String> scalesUsedBy(Question.Kind kind) {
        Set<String> used = new HashSet<>();
        model.questions().stream()
                .filter(question -> question.kind() == kind)
                .forEach(question -> question.scale().ifPresent(used::add));
        return used;
    }

    Set<String> scaleIds() {
        return scaleById.keySet();
    }

    Set<String> dimensionIds() {
        return dimensionById.keySet();
    }

    Set<String> levelIds() {
        return levelIds;
    }

    Set<String> actionIds() {
        return actionIds;
    }

    Set<String> sourceIds() {
        return sourceIds;
    }

    /** The ids of the questions, scales and dimensions: on these a remark can be suppressed. */
    Set<String> idsForSuppressions() {
        Set<String> ids = ids(model.questions().stream().map(Question::id));
        ids.addAll(scaleIds());
        ids.addAll(dimensionIds());
        return ids;
    }

    /** The first of some ids, for a message that says what could have been meant. */
    static String named(Set<String> ids) {
        String first = ids.stream().limit(MOST_IDS_NAMED).collect(Collectors.joining(", "));
        return ids.isEmpty() ? "-" : ids.size() > MOST_IDS_NAMED ? first + ", ..." : first;
    }
}
