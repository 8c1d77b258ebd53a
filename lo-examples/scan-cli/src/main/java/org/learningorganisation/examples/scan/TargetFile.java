package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.responses.RequestedColumns;
import org.learningorganisation.examples.scan.responses.ResponseFile;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.json.TargetReader;

/**
 * A file that says where one wants to be: a target as JSON or YAML, or a table with the wanted answers in one row and, in
 * another whose respondent is {@code baseline}, those at the beginning.
 */
final class TargetFile {

    private static final String BASELINE = "baseline";

    private final MaturityModel model;
    private final Wording wording;

    TargetFile(MaturityModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    Target read(Path file) {
        InputFile.readable(file, wording);
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                ? table(file)
                : TargetReader.strict().in(wording.language()).read(file);
    }

    private Target table(Path file) {
        ReadResponses rows = rows(file);
        if (!rows.holds()) {
            throw new RefusedException(rows.findings(), wording.text("said.target-table"));
        }
        Map<Boolean, List<ReadResponses.Good>> parts = rows.good().stream()
                .collect(Collectors.partitioningBy(row -> row.name().equals(BASELINE)));
        List<ReadResponses.Good> wanted = Objects.requireNonNull(parts.get(false));
        if (wanted.size() != 1) {
            throw new RefusedException(List.of(), wording.text("said.target-rows", "rows", wanted.size()));
        }
        Target target = Target.ofAnswers(wanted.get(0).response().answers());
        return Objects.requireNonNull(parts.get(true)).stream()
                .findFirst()
                .map(row -> target.since(row.response().answers()))
                .orElse(target);
    }

    private ReadResponses rows(Path file) {
        try {
            return new ResponseFile(model, new RequestedColumns(Optional.empty(), Grouping.none()), wording)
                    .readTable(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UsageException(wording.text("usage.read", "file", file, "reason", OutputFile.reason(e)), e);
        }
    }
}
