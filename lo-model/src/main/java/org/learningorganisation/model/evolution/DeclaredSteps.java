package org.learningorganisation.model.evolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;

/** What a newer definition declares about an older one, found by id; of steps that contradict each other the first counts. */
final class DeclaredSteps {

    private final Map<String, String> questionRenames = new LinkedHashMap<>();
    private final Map<String, String> dimensionRenames = new LinkedHashMap<>();
    private final Map<String, MigrationStep.Drop> drops = new LinkedHashMap<>();
    private final Map<String, MigrationStep.Split> splits = new LinkedHashMap<>();
    private final Map<String, MigrationStep.Merge> merges = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> rescales = new HashMap<>();
    private final Map<String, String> questionsOfOneMeaning = new HashMap<>();
    private final Map<String, String> scalesOfOneMeaning = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    DeclaredSteps(MaturityModel older, MaturityModel newer) {
        migration(older, newer).map(Migration::steps).orElse(List.of()).forEach(this::add);
    }

    /** The migration of a newer definition that leads from an older one. */
    static Optional<Migration> migration(MaturityModel older, MaturityModel newer) {
        return newer.migrations().stream()
                .filter(migration -> migration.from().equals(older.version()))
                .findFirst();
    }

    private void add(MigrationStep step) {
        if (step instanceof MigrationStep.RenameDimension rename) {
            dimensionRenames.putIfAbsent(rename.dimension(), rename.to());
        } else if (step instanceof MigrationStep.Rescale rescale) {
            rescale.questions().forEach(question -> rescales.putIfAbsent(question, rescale.options()));
        } else if (step instanceof MigrationStep.SameMeaning same) {
            same.questions().forEach(question -> questionsOfOneMeaning.putIfAbsent(question, same.reason()));
            same.scales().forEach(scale -> scalesOfOneMeaning.putIfAbsent(scale, same.reason()));
        } else {
            leading(step);
        }
    }

    private void leading(MigrationStep step) {
        List<String> from = sourcesOf(step);
        if (from.stream().anyMatch(sources::contains)) {
            return;
        }
        sources.addAll(from);
        if (step instanceof MigrationStep.RenameQuestion rename && targets.add(rename.to())) {
            questionRenames.put(rename.question(), rename.to());
        } else if (step instanceof MigrationStep.Drop drop) {
            drops.put(drop.question(), drop);
        } else if (step instanceof MigrationStep.Split split) {
            targets.addAll(split.to());
            splits.put(split.question(), split);
        } else if (step instanceof MigrationStep.Merge merge && targets.add(merge.to())) {
            merges.put(merge.to(), merge);
        }
    }

    /** The older questions that a step takes the answers of. */
    static List<String> sourcesOf(MigrationStep step) {
        if (step instanceof MigrationStep.RenameQuestion rename) {
            return List.of(rename.question());
        }
        if (step instanceof MigrationStep.Drop drop) {
            return List.of(drop.question());
        }
        if (step instanceof MigrationStep.Split split) {
            return List.of(split.question());
        }
        return step instanceof MigrationStep.Merge merge ? merge.questions() : List.of();
    }

    Optional<String> renamedQuestion(String older) {
        return Optional.ofNullable(questionRenames.get(older));
    }

    Optional<String> renamedDimension(String older) {
        return Optional.ofNullable(dimensionRenames.get(older));
    }

    Set<String> newNamesOfDimensions() {
        return Set.copyOf(dimensionRenames.values());
    }

    Optional<MigrationStep.Drop> drop(String older) {
        return Optional.ofNullable(drops.get(older));
    }

    Optional<MigrationStep.Split> split(String older) {
        return Optional.ofNullable(splits.get(older));
    }

    List<MigrationStep.Split> splits() {
        return List.copyOf(splits.values());
    }

    List<MigrationStep.Merge> merges() {
        return List.copyOf(merges.values());
    }

    /** Whether a step says where the answers to an older question go. */
    boolean tellsOf(String older) {
        return sources.contains(older);
    }

    /** Whether a step leads answers to a newer question. */
    boolean leadsTo(String newer) {
        return targets.contains(newer);
    }

    /** The newer questions that take the answers of several, or a part of the answers of one. */
    Set<String> splitAndMerged() {
        return targets.stream()
                .filter(target -> !questionRenames.containsValue(target))
                .collect(Collectors.toSet());
    }

    Optional<Map<String, String>> rescale(String newer) {
        return Optional.ofNullable(rescales.get(newer));
    }

    /** Why a newer question with other words asks the same. */
    Optional<String> sameQuestion(String newer) {
        return Optional.ofNullable(questionsOfOneMeaning.get(newer));
    }

    /** Why a newer scale with other labels says the same. */
    Optional<String> sameScale(String newer) {
        return Optional.ofNullable(scalesOfOneMeaning.get(newer));
    }
}
