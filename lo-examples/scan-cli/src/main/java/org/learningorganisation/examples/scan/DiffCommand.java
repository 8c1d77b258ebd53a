package org.learningorganisation.examples.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learningorganisation.examples.scan.versions.DiffText;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two versions of a definition. */
@Command(
        name = "diff",
        description =
                "Compares two versions of a definition: what changed, whether scores can be compared, and whether the"
                        + " version number says so.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Scores are comparable; comparable on the questions that both versions ask in the",
            "same way; or not comparable, because the same answers give other scores. These",
            "ask for a patch, a minor and a major version. The migrations of NEW say which",
            "parts with another id are the same, and what became of questions.",
            "Exit codes: 0 the version number says how much changed, also when scores are not",
            "comparable; 1 it says less, a step of the migration is wrong, or a definition",
            "does not hold; 2 wrong usage."
        })
final class DiffCommand extends TerminalCommand {

    /** How the comparison is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The older definition: a file, or a built-in model.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer definition: a file, or a built-in model.")
    private String newer = "";

    @Option(names = "--format", paramLabel = "text|json", description = "How it is printed; text unless given.")
    private Format format = Format.TEXT;

    DiffCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        NamedDocuments documents = new NamedDocuments(wording);
        DefinitionComparison comparison = DefinitionComparison.of(
                documents.model(older).model(), documents.model(newer).model());
        List<Finding> findings = comparison.findings(wording.language());
        switch (format) {
            case TEXT -> terminal().print(new DiffText(wording).of(comparison));
            case JSON -> {
                terminal().out().writeBytes(DocumentWriter.json(comparison).getBytes(StandardCharsets.UTF_8));
                terminal().out().flush();
            }
        }
        ResponseOptions.say(findings, terminal(), wording);
        boolean honest = comparison.version().saysSo();
        return honest && FindingsText.count(findings, Severity.ERROR) == 0 ? LoScan.DONE : LoScan.REFUSED;
    }
}
