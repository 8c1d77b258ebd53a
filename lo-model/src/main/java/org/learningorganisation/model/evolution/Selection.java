package org.learningorganisation.model.evolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Severity;

/** Some questions of a definition, with the dimensions in which they count and the wholes of these. */
final class Selection {

    private final MaturityModel model;
    private final Map<String, List<String>> measured;
    private final Map<String, String> parents;
    private final Set<String> kept;

    private Selection(
            MaturityModel model, Map<String, List<String>> measured, Map<String, String> parents, Set<String> kept) {
        this.model = model;
        this.measured = measured;
        this.parents = parents;
        this.kept = kept;
    }

    /**
     * Selects.
     *
     * @param model the whole
     * @param questions the ids of the questions wanted
     * @param dimensions the ids of the dimensions allowed
     */
    static Selection of(MaturityModel model, Set<String> questions, Set<String> dimensions) {
        Map<String, String> parents = new HashMap<>();
        model.dimensions()
                .forEach(dimension -> Correspondence.keptParent(model, dimension, dimensions)
                        .ifPresent(parent -> parents.put(dimension.id(), parent)));
        Map<String, Set<String>> allowed = model.questions().stream()
                .filter(question -> questions.contains(question.id()))
                .collect(Collectors.toMap(
                        Question::id,
                        question -> question.dimensions().stream()
                                .filter(dimensions::contains)
                                .collect(Collectors.toSet()),
                        (first, second) -> first));
        Set<String> kept = new HashSet<>();
        allowed.values().forEach(ids -> ids.forEach(id -> addWithWholes(id, parents, kept)));
        Set<String> wholes = kept.stream()
                .flatMap(id -> Optional.ofNullable(parents.get(id)).stream())
                .collect(Collectors.toSet());
        Map<String, List<String>> measured = new HashMap<>();
        for (Question question : model.questions()) {
            Set<String> own = allowed.getOrDefault(question.id(), Set.of());
            Set<String> wholesOfOwn = new HashSet<>();
            own.forEach(id -> Optional.ofNullable(parents.get(id))
                    .ifPresent(parent -> addWithWholes(parent, parents, wholesOfOwn)));
            // a whole is scored from its parts, so that a question of none of them would not count in it
            List<String> counting = question.dimensions().stream()
                    .filter(own::contains)
                    .filter(id -> !wholes.contains(id) || wholesOfOwn.contains(id))
                    .distinct()
                    .toList();
            if (!counting.isEmpty()) {
                measured.put(question.id(), counting);
            }
        }
        return new Selection(model, measured, parents, kept);
    }

    private static void addWithWholes(String id, Map<String, String> parents, Set<String> all) {
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && all.add(at.get())) {
            at = Optional.ofNullable(parents.get(at.get()));
        }
    }

    /** The wanted questions that count in an allowed dimension. */
    Set<String> questions() {
        return measured.keySet();
    }

    /**
     * The part as a definition; its version names the other version as build metadata. Levels whose bounds do not fit the scales
     * that remain are left out: the lowest percentage of the maximum depends on the scales.
     */
    MaturityModel definition(String otherVersion) {
        MaturityModel whole = definition(otherVersion, model.levels());
        boolean levelsHold = DefinitionValidator.structural().validate(whole).stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.path().startsWith("levels["));
        return levelsHold ? whole : definition(otherVersion, List.of());
    }

    private MaturityModel definition(String otherVersion, List<MaturityLevel> levels) {
        boolean staged = !levels.isEmpty();
        List<Question> questions = model.questions().stream()
                .filter(question -> measured.containsKey(question.id()))
                .map(question -> restricted(question, staged))
                .toList();
        Set<String> scales = questions.stream()
                .flatMap(question -> question.scale().stream())
                .collect(Collectors.toSet());
        return MaturityModel.builder(model.id(), PartVersion.of(model.version(), otherVersion))
                .languages(model.languages().toArray(LanguageTag[]::new))
                .title(model.title())
                .description(model.description())
                .scales(model.scales().stream()
                        .filter(scale -> scales.contains(scale.id()))
                        .toList())
                .disciplines(model.disciplines().stream()
                        .filter(dimension -> kept.contains(dimension.id()))
                        .map(dimension ->
                                restricted(Discipline.builder(dimension.id(), dimension.name()), dimension, staged))
                        .toList())
                .successAreas(model.successAreas().stream()
                        .filter(dimension -> kept.contains(dimension.id()))
                        .map(dimension ->
                                restricted(SuccessArea.builder(dimension.id(), dimension.name()), dimension, staged))
                        .toList())
                .questions(questions)
                .levels(levels)
                .firstRank(model.firstRank())
                .levelMetric(model.levelMetric())
                .guidance(Guidance.NONE)
                .build();
    }

    private Question restricted(Question question, boolean staged) {
        Question.Builder part = Question.builder(question.id(), question.text())
                .description(question.description())
                .measures(measured.getOrDefault(question.id(), List.of()).toArray(String[]::new))
                .weight(question.weight());
        question.scale().ifPresent(part::scale);
        question.level().filter(level -> staged).ifPresent(part::level);
        if (question.reversed()) {
            part.reversed();
        }
        if (!question.required()) {
            part.optional();
        }
        return part.build();
    }

    private <D extends Dimension> D restricted(DimensionBuilder<D> part, D whole, boolean staged) {
        Optional.ofNullable(parents.get(whole.id())).ifPresent(part::parent);
        whole.level().filter(level -> staged).ifPresent(part::level);
        return part.description(whole.description())
                .role(whole.role())
                .weight(whole.weight())
                .levelDescriptions(staged ? whole.levelDescriptions() : Map.of())
                .build();
    }
}
