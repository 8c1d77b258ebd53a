package org.learningorganisation.examples.scan;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that the statistics share: what they are of, where they go, and for whom they are. */
final class StatisticsOptions {

    /** How statistics are printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--model",
            required = true,
            paramLabel = "ID|FILE",
            description = "A built-in model (see 'lo-scan models'), or a definition as JSON or YAML.")
    private String model = "";

    @Mixin
    private ResponseOptions responses = new ResponseOptions();

    @Option(
            names = "--plan",
            paramLabel = "ID|FILE",
            description = "A built-in plan (see 'lo-scan plans'), or a plan as JSON or YAML: its minimum of people"
                    + " counts, and in scores of people all of it.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "--unsuppressed",
            description = "Withhold nothing: for research on own data. The output says so, and is not for publication.")
    private boolean unsuppressed;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "What is printed: a table, or everything with full precision; text unless given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Also write everything as JSON (or .yaml) to a file; - for JSON on standard output.")
    private Optional<Path> out = Optional.empty();

    /**
     * What statistics are computed of.
     *
     * @param model the definition that was answered
     * @param plan the plan
     * @param read the responses
     * @param grouping by which groupings people are put together
     */
    record Input(MaturityModel model, ScoringPlan plan, ReadResponses read, Grouping grouping) {}

    Disclosure disclosure() {
        return unsuppressed ? Disclosure.EVERYTHING : Disclosure.SMALL_GROUPS_WITHHELD;
    }

    Input input(Terminal terminal, Wording wording) {
        NamedDocuments documents = new NamedDocuments(wording);
        NamedDocuments.Named named = documents.model(model);
        ResponseOptions.say(named.warnings(), terminal, wording);
        Grouping grouping = responses.grouping();
        requireFileOfItsOwn(wording);
        ScoringPlan chosen = documents.plan(plan);
        return new Input(named.model(), chosen, responses.read(named.model(), grouping, terminal, wording), grouping);
    }

    /** Prints a text, or the same as a document, which also goes to the file that was asked for. */
    void give(
            Supplier<String> text,
            Supplier<Map<String, @Nullable Object>> document,
            Terminal terminal,
            Wording wording) {
        out.ifPresent(file -> {
            Map<String, @Nullable Object> written = document.get();
            new OutputFile(file, terminal, wording)
                    .write(stream -> DocumentWriter.write(written, DocumentFormat.of(file), stream));
        });
        if (out.filter(OutputFile::isStandardOutput).isPresent()) {
            return;
        }
        switch (format) {
            case TEXT -> terminal.print(text.get());
            case JSON -> {
                terminal.out().writeBytes(DocumentWriter.json(document.get()).getBytes(StandardCharsets.UTF_8));
                terminal.out().flush();
            }
        }
    }

    private void requireFileOfItsOwn(Wording wording) {
        out.map(StatisticsOptions::place)
                .filter(file -> Stream.concat(Stream.of(responses.file(), Path.of(model)), plan.map(Path::of).stream())
                        .map(StatisticsOptions::place)
                        .anyMatch(file::equals))
                .ifPresent(file -> {
                    throw new UsageException(wording.text("usage.same-file", "file", file));
                });
    }

    private static Path place(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
