package org.learningorganisation.examples.scan;

import java.nio.file.Path;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.InvalidDefinitionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a definition of a questionnaire of another system. */
@Command(
        name = "import",
        description =
                "Makes a definition of a questionnaire of another system; what a definition cannot carry is a warning. It is"
                        + " a beginning: look at what it measures and at its levels before you use it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ImportCommand extends TerminalCommand {

    /** Where a questionnaire comes from. */
    enum Source {
        /** A Questionnaire of R4 or R5 as JSON. */
        FHIR
    }

    @Parameters(paramLabel = "FILE", description = "The questionnaire.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            required = true,
            paramLabel = "SOURCE",
            description = "fhir: a Questionnaire of FHIR R4 or R5, as JSON.")
    private Source from = Source.FHIR;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write to a file, as YAML or .json, instead of as YAML to standard output.")
    private Path out = Path.of("-");

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        Path questionnaire = InputFile.readable(file, wording);
        if (out.toAbsolutePath()
                .normalize()
                .equals(questionnaire.toAbsolutePath().normalize())) {
            throw new UsageException(wording.text("usage.same-file", "file", out));
        }
        Document<MaturityModel> read = switch (from) {
            case FHIR -> FhirQuestionnaire.read(questionnaire, wording.language());
        };
        MaturityModel model = read.value()
                .filter(any -> read.holds())
                .orElseThrow(() -> new InvalidDefinitionException(read.findings()));
        ResponseOptions.say(read.findings(), terminal(), wording);
        DocumentFormat format = OutputFile.isStandardOutput(out) ? DocumentFormat.YAML : DocumentFormat.of(out);
        new OutputFile(out, terminal(), wording).write(stream -> DocumentWriter.write(model, format, stream));
        return LoScan.DONE;
    }
}
