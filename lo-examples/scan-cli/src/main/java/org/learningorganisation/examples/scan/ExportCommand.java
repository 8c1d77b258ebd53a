package org.learningorganisation.examples.scan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a definition in the format of another system. */
@Command(
        name = "export",
        description =
                "Writes a definition in the format of another system, or the JSON Schema of a kind of document; what a target cannot"
                        + " carry is a warning.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand extends TerminalCommand {

    /** The names of the targets, for the help. */
    static final class Targets extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Targets() {
            super(ExportTarget.names());
        }
    }

    @Option(
            names = "--model",
            paramLabel = "ID|FILE",
            description =
                    "A built-in model (see 'lo-scan models'), or a definition as JSON or YAML; a JSON Schema needs none.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "TARGET",
            completionCandidates = Targets.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private String to = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Write to a file instead of to standard output.")
    private Path out = Path.of("-");

    ExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        ExportTarget target = ExportTarget.named(to)
                .orElseThrow(() -> new UsageException(
                        wording.text("usage.target", "name", to, "known", String.join(", ", ExportTarget.names()))));
        Exported exported = target.export().apply(this::definition, wording.language());
        ResponseOptions.say(exported.warnings(), terminal(), wording);
        new OutputFile(out, terminal(), wording)
                .write(stream -> stream.write(exported.text().getBytes(StandardCharsets.UTF_8)));
        return LoScan.DONE;
    }

    private MaturityModel definition() {
        Wording wording = wording();
        String name = model.orElseThrow(() -> new UsageException(wording.text("usage.no-model", "name", to)));
        if (out.toAbsolutePath()
                .normalize()
                .equals(Path.of(name).toAbsolutePath().normalize())) {
            throw new UsageException(wording.text("usage.same-file", "file", out));
        }
        NamedDocuments.Named named = new NamedDocuments(wording).model(name);
        ResponseOptions.say(named.warnings(), terminal(), wording);
        return named.model();
    }
}
