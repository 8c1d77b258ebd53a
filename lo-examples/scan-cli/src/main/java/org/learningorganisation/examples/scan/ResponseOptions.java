package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.responses.RequestedColumns;
import org.learningorganisation.examples.scan.responses.ResponseFile;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;
import org.learningorganisation.scoring.group.Grouping;
import picocli.CommandLine.Option;

/** The options that say which responses are read, and how. */
final class ResponseOptions {

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "FILE",
            description = "The responses: a table (.csv), JSON (.json: one or a list) or JSON Lines (.jsonl).")
    private Path file = Path.of("");

    @Option(
            names = "--id",
            paramLabel = "COL",
            description = "The column that says who answered: 'respondent' when there is one, else the row number.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--group-by",
            paramLabel = "COLS",
            description = "The columns of groups, from wide to narrow (department,team) or crossed (department*site).")
    private String groupBy = "";

    @Option(
            names = "--skip-invalid",
            description = "Score the responses that hold, and say in the result how many were left out.")
    private boolean skipInvalid;

    Path file() {
        return file;
    }

    Grouping grouping() {
        try {
            return Grouping.parse(groupBy);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--group-by: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the responses, and says beside the answer what there is to say of them.
     *
     * @throws RefusedException when a response does not hold, unless such are skipped, or none is left
     */
    ReadResponses read(MaturityModel definition, Grouping grouping, Terminal terminal, Wording wording) {
        ReadResponses read = responses(definition, grouping, wording);
        long errors = FindingsText.count(read.findings(), Severity.ERROR);
        boolean cannotSkip = read.refused().isPresent();
        if (!read.holds() && (cannotSkip || !skipInvalid)) {
            String refused = wording.counted("said.refused", errors);
            String advice = cannotSkip || read.good().isEmpty() ? "" : "\n" + wording.text("said.skippable");
            throw new RefusedException(read.findings(), refused + advice);
        }
        if (read.good().isEmpty()) {
            throw new RefusedException(read.findings(), wording.text("said.none-left"));
        }
        say(read.findings(), terminal, wording);
        if (read.bad() > 0) {
            terminal.say(wording.counted("said.left-out", read.bad()));
        }
        return read;
    }

    private ReadResponses responses(MaturityModel definition, Grouping grouping, Wording wording) {
        Path readable = InputFile.readable(file, wording);
        try {
            return new ResponseFile(definition, new RequestedColumns(id, grouping), wording).read(readable);
        } catch (IOException e) {
            throw new UsageException(wording.text("usage.read", "file", readable, "reason", OutputFile.reason(e)), e);
        }
    }

    static void say(List<Finding> findings, Terminal terminal, Wording wording) {
        if (!findings.isEmpty()) {
            terminal.say(FindingsText.of(findings, wording).stripTrailing());
        }
    }
}
