package org.learningorganisation.examples.scan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a definition, and what could be asked better. */
@Command(
        name = "validate",
        description =
                "Checks a definition and its wording and prints all findings; exit code 1 when one of them is an error.",
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

    @Option(
            names = "--rules",
            paramLabel = "all|structural",
            description = "Everything, or only what makes a definition hold, without wording; all unless given.")
    private Examination.Rules rules = Examination.Rules.ALL;

    @Option(names = "--suppressed", description = "Also lists what the definition suppresses, with the reasons.")
    private boolean suppressed;

    ValidateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        Examination examination = Examination.of(InputFile.readable(file, wording), wording.language(), rules);
        switch (format) {
            case TEXT -> terminal().print(text(examination));
            case JSON -> {
                terminal().out().writeBytes(json(examination).getBytes(StandardCharsets.UTF_8));
                terminal().out().flush();
            }
        }
        return examination.holds() ? LoScan.DONE : LoScan.REFUSED;
    }

    /** One list; what is suppressed has its reason as a property {@code suppressed}. */
    private static String json(Examination examination) {
        return DocumentWriter.json(Stream.concat(examination.findings().stream(), examination.suppressed().stream())
                .toList());
    }

    private String text(Examination examination) {
        StringBuilder text = new StringBuilder(FindingsText.of(examination.findings(), wording()));
        if (suppressed) {
            examination
                    .suppressed()
                    .forEach(each -> text.append(wording()
                                    .text("said.suppression", "finding", each.finding(), "reason", each.reason()))
                            .append('\n'));
        }
        if (!examination.findings().isEmpty() || !examination.suppressed().isEmpty()) {
            text.append(summary(examination)).append('\n');
        }
        examination
                .model()
                .filter(model -> examination.holds())
                .ifPresent(model -> text.append(holds(model)).append('\n'));
        return text.toString();
    }

    /** Such as {@code 2 errors, 1 warning, 3 remarks; 1 suppressed}. */
    private String summary(Examination examination) {
        long remarks = FindingsText.count(examination.findings(), Severity.INFO);
        int left = examination.suppressed().size();
        return FindingsText.summary(examination.findings(), wording())
                + (remarks == 0 ? "" : ", " + wording().counted("said.remarks", remarks))
                + (left == 0 ? "" : "; " + wording().counted("said.suppressed", left));
    }

    private String holds(MaturityModel model) {
        return wording()
                .text(
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
                        model.levels().size());
    }
}
