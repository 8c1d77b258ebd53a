package org.learningorganisation.examples.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.versions.MigrationText;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.evolution.AnswerMigration;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.MigratedResponse;
import org.learningorganisation.model.evolution.MigrationCounts;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns answers to an older version of a definition into answers to a newer one. */
@Command(
        name = "migrate",
        description =
                "Turns responses to an older version of a definition into responses to a newer one, by the migrations"
                        + " of the newer, and counts what is kept, altered, mapped and lost.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Without --out it is a dry run: it counts, and writes no responses. Every answer",
            "is kept (the same answer to the same question), altered (the same code, of which",
            "words, label, score or bounds changed), mapped (to another question or code) or",
            "lost, with the reason. Questions to ask are those without an answer",
            "because they are new or the answer was lost. --answers lists each answer of each",
            "response; it is not for publication, nor are counts of few people.",
            "Exit codes: 0 done, also when answers are lost; 1 responses or definitions do not",
            "hold, or a step of the migration is wrong; 2 wrong usage."
        })
final class MigrateCommand extends TerminalCommand {

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The definition that was answered: a file or a built-in model.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The definition wanted: a file or a built-in model.")
    private String newer = "";

    @Mixin
    private ResponseOptions responses = new ResponseOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the migrated responses as JSON (or .yaml); - for standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Write what became of each answer as JSON (or .yaml), with the questions to ask.")
    private Optional<Path> answers = Optional.empty();

    @Option(names = "--dry-run", description = "Write no responses, also with --out.")
    private boolean dryRun;

    MigrateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        requireFilesOfTheirOwn();
        NamedDocuments documents = new NamedDocuments(wording);
        NamedDocuments.Named answered = documents.model(older);
        DefinitionComparison comparison =
                DefinitionComparison.of(answered.model(), documents.model(newer).model());
        List<Finding> findings = comparison.findings(wording.language());
        if (FindingsText.count(findings, Severity.ERROR) > 0) {
            throw new RefusedException(findings, wording.text("migrate.wrong"));
        }
        ResponseOptions.say(findings, terminal(), wording);
        ReadResponses read = responses.read(answered.model(), responses.grouping(), terminal(), wording);
        AnswerMigration migration = comparison.migration();
        List<MigratedResponse> migrated = read.good().stream()
                .map(good -> migration.migrate(good.response()))
                .toList();
        MigrationCounts counts = migration.dryRun(
                read.good().stream().map(ReadResponses.Good::response).toList());
        answers.ifPresent(file -> write(file, migrated));
        out.filter(file -> !dryRun)
                .ifPresent(file -> write(
                        file, migrated.stream().map(MigratedResponse::response).toList()));
        String text = new MigrationText(wording).of(counts);
        if (Stream.of(out.filter(file -> !dryRun), answers)
                .flatMap(Optional::stream)
                .anyMatch(OutputFile::isStandardOutput)) {
            terminal().say(text.stripTrailing());
        } else {
            terminal().print(text);
        }
        return LoScan.DONE;
    }

    private void write(Path file, Object document) {
        DocumentFormat format = OutputFile.isStandardOutput(file) ? DocumentFormat.JSON : DocumentFormat.of(file);
        new OutputFile(file, terminal(), wording()).write(stream -> DocumentWriter.write(document, format, stream));
    }

    private void requireFilesOfTheirOwn() {
        List<Path> read = Stream.of(responses.file(), Path.of(older), Path.of(newer))
                .map(file -> file.toAbsolutePath().normalize())
                .toList();
        List<Path> written = Stream.of(out, answers).flatMap(Optional::stream).toList();
        for (int i = 0; i < written.size(); i++) {
            Path file = written.get(i).toAbsolutePath().normalize();
            if (read.contains(file) || written.subList(0, i).contains(written.get(i))) {
                throw new UsageException(wording().text("usage.same-file", "file", written.get(i)));
            }
        }
    }
}
