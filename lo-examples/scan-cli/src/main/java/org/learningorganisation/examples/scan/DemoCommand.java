package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.examples.scan.profile.LevelLimits;
import org.learningorganisation.examples.scan.profile.Profile;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.responses.RequestedColumns;
import org.learningorganisation.examples.scan.responses.ResponseFile;
import org.learningorganisation.examples.scan.table.GroupsTable;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.GroupResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the built-in scan on simulated answers. */
@Command(
        name = "demo",
        description = "Runs the built-in scan on simulated answers of 240 people, by department and team.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DemoCommand extends TerminalCommand {

    private static final String ANSWERS = "demo/responses.csv";

    private static final Grouping GROUPING = Grouping.path("department", "team");

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "The folder for result.json, scores.csv and groups.csv; a new temporary folder unless given.")
    private Optional<Path> dir = Optional.empty();

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        Wording wording = wording();
        MaturityModel model = Catalogue.learningOrganisationScan();
        ReadResponses answers =
                new ResponseFile(model, new RequestedColumns(Optional.empty(), GROUPING), wording).readTable(sample());
        ScoringRun run = ScoringRun.of(model, ScoringPlan.usual(), terminal(), wording);
        GroupResult result = run.result(answers, GROUPING);
        Path folder = folder();
        file(folder, "result.json").write(out -> DocumentWriter.write(result, DocumentFormat.JSON, out));
        file(folder, "groups.csv").writeText(out -> GroupsTable.write(result, out));
        file(folder, "scores.csv").writeText(out -> run.writeScores(answers, out));
        file(folder, "README.txt").writeText(out -> out.write(wording.text("demo.note")));
        String profile = new Profile(model, wording, terminal().glyphs(), LevelLimits.CONVENTION)
                .of(result, List.of(wording.text("demo.simulated")));
        terminal().print(profile + "\n" + wording.text("demo.files", "folder", folder) + "\n");
        return LoScan.DONE;
    }

    private static byte[] sample() throws IOException {
        try (InputStream answers = DemoCommand.class.getResourceAsStream(ANSWERS)) {
            if (answers == null) {
                throw new IllegalStateException("the sample answers are missing from the jar");
            }
            return answers.readAllBytes();
        }
    }

    private Path folder() {
        try {
            return dir.isPresent() ? Files.createDirectories(dir.get()) : Files.createTempDirectory("lo-scan-demo-");
        } catch (IOException e) {
            throw new UsageException(
                    wording()
                            .text(
                                    "usage.write",
                                    "file",
                                    dir.map(Path::toString).orElse(""),
                                    "reason",
                                    OutputFile.reason(e)),
                    e);
        }
    }

    private OutputFile file(Path folder, String name) {
        return new OutputFile(folder.resolve(name), terminal(), wording());
    }
}
