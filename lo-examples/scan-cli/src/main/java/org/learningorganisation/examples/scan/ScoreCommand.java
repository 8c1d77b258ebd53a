package org.learningorganisation.examples.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.profile.Profile;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.table.GroupsTable;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the responses of a file. */
@Command(
        name = "score",
        description = "Scores responses: a profile on the terminal, a result to keep, or tables.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A table of responses is UTF-8 with a header row. Its cells are separated by",
            "commas; when the header has no comma, by semicolons or tabs. Columns: the",
            "respondent, 'submitted', the groups named by --group-by, and ids of questions.",
            "Cells are codes of answers; an empty cell is an unanswered question."
        })
final class ScoreCommand extends TerminalCommand {

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
            description = "A built-in plan (see 'lo-scan plans'), or a plan as JSON or YAML.")
    private Optional<String> plan = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the result as JSON (or .yaml) instead of" + " printing a profile; - for standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description = "Write the scores of each respondent as CSV. Not for publication.")
    private Optional<Path> scores = Optional.empty();

    @Option(names = "--groups", paramLabel = "FILE", description = "Write the scores of each group as CSV.")
    private Optional<Path> groups = Optional.empty();

    @Option(
            names = "--personal",
            paramLabel = "FILE",
            description = "Write the whole result of each respondent as a JSON list: what each question contributed,"
                    + " ratings, the way to the next level. Not for publication.")
    private Optional<Path> personal = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "FILE",
            description = "Compare with a target: JSON or YAML with 'answers' (codes by question), 'dimensions' (each a"
                    + " 'score' or a 'level') and for progress a 'baseline' of answers, or wanted answers as a"
                    + " table of one row. Of several people the group is compared; of one, that person.")
    private Optional<Path> target = Optional.empty();

    @Option(
            names = "--gaps",
            paramLabel = "FILE",
            description = "With --target: write the gaps of each respondent as a JSON list, in exact fractions: gap,"
                    + " progress, percent to target. Not for publication.")
    private Optional<Path> gaps = Optional.empty();

    ScoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        NamedDocuments documents = new NamedDocuments(wording);
        NamedDocuments.Named named = documents.model(model);
        ResponseOptions.say(named.warnings(), terminal(), wording);
        Grouping grouping = responses.grouping();
        requireFilesOfTheirOwn();
        Optional<Target> wanted = target.map(file -> new TargetFile(named.model(), wording).read(file));
        if (gaps.isPresent() && wanted.isEmpty()) {
            throw new UsageException(wording.text("usage.gaps-without-target"));
        }
        ScoringRun run = ScoringRun.of(named.model(), documents.plan(plan), terminal(), wording);
        ReadResponses read = responses.read(named.model(), grouping, terminal(), wording);
        GroupResult result = run.result(read, grouping);
        out.ifPresent(file -> file(file).write(stream -> write(result, file, stream)));
        scores.ifPresent(file -> file(file).writeText(writer -> run.writeScores(read, writer)));
        groups.ifPresent(file -> file(file).writeText(writer -> GroupsTable.write(result, writer)));
        personal.ifPresent(file -> file(file).write(stream -> write(run.personal(read), file, stream)));
        gaps.ifPresent(file -> file(file).write(stream -> write(run.gaps(read, wanted.orElseThrow()), file, stream)));
        if (out.isEmpty() && outputs().noneMatch(OutputFile::isStandardOutput)) {
            Profile profile = new Profile(named.model(), wording, terminal().glyphs(), named.limits());
            if (wanted.isPresent()) {
                print(profile, run, read, result, wanted.get());
            } else {
                terminal().print(profile.of(result, remarks(result, wording)));
            }
        }
        return LoScan.DONE;
    }

    /** Of one person that person is compared, whose figures were asked for; of several the group, which may be shown. */
    private void print(Profile profile, ScoringRun run, ReadResponses read, GroupResult result, Target goal) {
        List<TargetGap> ofGroup = run.gaps(result.everybody(), goal);
        String beside = read.good().size() == 1
                ? profile.gaps(run.gaps(read, goal).get(0).comparison())
                : profile.gaps(ofGroup);
        terminal().print(profile.advisedBy(run.advice(goal)).of(result, remarks(result, wording())) + "\n" + beside);
    }

    /** Where nothing may be shown of a group, one who has own answers must still find the way to their figures. */
    private static List<String> remarks(GroupResult result, Wording wording) {
        return result.counts().respondents().isPresent() ? List.of() : List.of(wording.text("score.each-respondent"));
    }

    private static void write(Object document, Path file, OutputStream stream) throws IOException {
        DocumentWriter.write(document, DocumentFormat.of(file), stream);
    }

    private Stream<Path> outputs() {
        return Stream.of(out, scores, groups, personal, gaps).flatMap(Optional::stream);
    }

    /** A table that is written over the responses it came from would be a loss. */
    private void requireFilesOfTheirOwn() {
        Set<Path> seen = new HashSet<>();
        Stream.of(Stream.of(responses.file(), Path.of(model)), plan.map(Path::of).stream(), target.stream())
                .flatMap(files -> files)
                .forEach(file -> seen.add(file.toAbsolutePath().normalize()));
        outputs().forEach(file -> {
            if (!seen.add(file.toAbsolutePath().normalize())) {
                throw new UsageException(wording().text("usage.same-file", "file", file));
            }
        });
    }

    private OutputFile file(Path file) {
        return new OutputFile(file, terminal(), wording());
    }
}
