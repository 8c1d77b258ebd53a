package org.learningorganisation.examples.scan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.learningorganisation.examples.scan.profile.LevelLimits;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;
import org.learningorganisation.scoring.catalogue.ScoringPlans;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.plan.ScoringPlan;

/** Models and plans by the name of a built-in one, or from a file. */
final class NamedDocuments {

    private final Wording wording;

    NamedDocuments(Wording wording) {
        this.wording = wording;
    }

    /**
     * A model that was read.
     *
     * @param model the model
     * @param limits where the limits of its levels come from
     * @param warnings what its author should look at
     */
    record Named(MaturityModel model, LevelLimits limits, List<Finding> warnings) {}

    Named model(String name) {
        Optional<MaturityModel> builtIn = Catalogue.find(name);
        if (builtIn.isPresent()) {
            return new Named(builtIn.get(), LevelLimits.CONVENTION, List.of());
        }
        Document<MaturityModel> document = DefinitionReader.strict()
                .in(wording.language())
                .examine(file(name, "usage.model", NamedDocuments::modelIds));
        if (!document.holds()) {
            throw new InvalidDefinitionException(document.findings());
        }
        return new Named(document.value().orElseThrow(), LevelLimits.OWN_DEFINITION, document.findings());
    }

    ScoringPlan plan(Optional<String> name) {
        if (name.isEmpty()) {
            return ScoringPlan.usual();
        }
        return ScoringPlans.find(name.get())
                .orElseGet(() -> PlanReader.strict()
                        .in(wording.language())
                        .read(file(name.get(), "usage.plan", NamedDocuments::planIds)));
    }

    private static String modelIds() {
        return Catalogue.all().stream().map(MaturityModel::id).collect(Collectors.joining(", "));
    }

    private static String planIds() {
        return ScoringPlans.all().stream().map(ScoringPlan::id).collect(Collectors.joining(", "));
    }

    private Path file(String name, String unknown, Supplier<String> known) {
        try {
            Path file = Path.of(name);
            if (Files.exists(file)) {
                return InputFile.readable(file, wording);
            }
        } catch (InvalidPathException e) {
            throw new UsageException(wording.text(unknown, "name", name, "known", known.get()), e);
        }
        throw new UsageException(wording.text(unknown, "name", name, "known", known.get()));
    }
}
