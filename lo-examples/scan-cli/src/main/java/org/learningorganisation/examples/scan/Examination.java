package org.learningorganisation.examples.scan;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.lint.LintReport;
import org.learningorganisation.model.lint.SuppressedFinding;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.model.validation.StructuralRule;

/**
 * Everything that is found in the file of a definition.
 *
 * @param model the definition, when the file could be read
 * @param findings what its author should look at, each with its place in the file
 * @param suppressed what the definition says its author does not follow
 */
record Examination(Optional<MaturityModel> model, List<Finding> findings, List<SuppressedFinding> suppressed) {

    private static final Set<String> STRUCTURAL =
            Arrays.stream(StructuralRule.values()).map(StructuralRule::id).collect(Collectors.toSet());

    /** Which rules look at a definition. */
    enum Rules {
        /** Those that every definition must hold to, and those on wording and design. */
        ALL,
        /** Those that every definition must hold to, and nothing else. */
        STRUCTURAL
    }

    static Examination of(Path file, LanguageTag language, Rules rules) {
        DefinitionReader reader = DefinitionReader.strict().in(language);
        Document<MaturityModel> document = reader.examine(file);
        if (rules == Rules.STRUCTURAL || document.value().isEmpty()) {
            return new Examination(document.value(), document.findings(), List.of());
        }
        LintReport report =
                DefinitionLinter.wording().in(language).examine(document.value().get());
        Stream<Finding> onTheFile =
                document.findings().stream().filter(finding -> !STRUCTURAL.contains(finding.rule()));
        List<Finding> suppressed = reader.located(
                report.suppressed().stream().map(SuppressedFinding::finding).toList(), file);
        return new Examination(
                document.value(),
                Stream.concat(onTheFile, reader.located(report.findings(), file).stream())
                        .toList(),
                Stream.iterate(0, i -> i < suppressed.size(), i -> i + 1)
                        .map(i -> new SuppressedFinding(
                                suppressed.get(i), report.suppressed().get(i).reason()))
                        .toList());
    }

    boolean holds() {
        return model.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
