package org.learningorganisation.examples.scan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a definition. */
@Command(
        name = "validate",
        description = "Checks a definition and prints all findings; exit code 1 when one of them is an error.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand extends TerminalCommand {

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "FILE", description = "The definition, as JSON or YAML.")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", description = "How findings are printed; text unless given.")
    private Format format = Format.TEXT;

    ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        Document<MaturityModel> document =
                DefinitionReader.strict().in(wording.language()).examine(InputFile.readable(file, wording));
        List<Finding> findings = document.findings();
        switch (format) {
            case TEXT -> terminal().print(text(document));
            case JSON -> {
                terminal().out().writeBytes(DocumentWriter.json(findings).getBytes(StandardCharsets.UTF_8));
                terminal().out().flush();
            }
        }
        return document.holds() ? LoScan.DONE : LoScan.REFUSED;
    }

    private String text(Document<MaturityModel> document) {
        Wording wording = wording();
        Optional<MaturityModel> sound = document.value().filter(model -> document.holds());
        String findings = FindingsText.of(document.findings(), wording);
        String summary = document.findings().isEmpty() ? "" : FindingsText.summary(document.findings(), wording) + "\n";
        return findings
                + summary
                + sound.map(model -> wording.text(
                                        "said.holds",
                                        "file",
                                        file,
                                        "id",
                                        model.id(),
                                        "version",
                                        model.version(),
                                        "questions",
                                        model.questions().size(),
                                        "dimensions",
                                        model.dimensions().size(),
                                        "levels",
                                        model.levels().size())
                                + "\n")
                        .orElse("");
    }
}
