package org.learningorganisation.examples.scan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.examples.scan.profile.ReliabilityTable;
import org.learningorganisation.examples.scan.statistics.PairsUsed;
import org.learningorganisation.examples.scan.statistics.Protection;
import org.learningorganisation.examples.scan.statistics.ReliabilityDocument;
import org.learningorganisation.examples.scan.statistics.ReliabilityReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes how far the questions of each dimension measure one thing. */
@Command(
        name = "reliability",
        description = "How far the questions of each discipline, of each success area, and all questions measure one"
                + " thing: alpha and its intervals, Guttman's bounds, omega, and each question.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Figures are of everybody, also with --group-by. Scores are those of the answer",
            "scales after reversal. Alpha and the like rest on all answers there are",
            "(pairwise), or on the people who answered everything (listwise); omega always",
            "rests on the latter. What would tell about fewer people than the plan's minimum",
            "is withheld: figures to which few answered, or few did not answer everything,",
            "and means of the people who answered everything.",
            "In JSON a figure that is not there is null, and a property beside it, with",
            "_reason behind its name, says why."
        })
final class ReliabilityCommand extends TerminalCommand {

    @Mixin
    private StatisticsOptions options = new StatisticsOptions();

    @Option(
            names = "--missing",
            paramLabel = "pairwise|listwise",
            description =
                    "Whose answers are used: of everyone who answered both questions of a pair, or of everyone who"
                            + " answered every question; pairwise unless given.")
    private PairsUsed missing = PairsUsed.PAIRWISE;

    ReliabilityCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        StatisticsOptions.Input input = options.input(terminal(), wording());
        ScoringRun run = ScoringRun.of(input.model(), input.plan(), terminal(), wording());
        ReliabilityReport report = ReliabilityReport.of(
                input.model(),
                run.scales(input.read(), input.grouping()),
                missing,
                new Protection(options.disclosure(), input.plan().groups().minimum()));
        options.give(
                () -> new ReliabilityTable(input.model(), wording(), terminal().glyphs()).of(report),
                () -> document(report),
                terminal(),
                wording());
        return LoScan.DONE;
    }

    private Map<String, @Nullable Object> document(ReliabilityReport report) {
        try {
            return ReliabilityDocument.of(report);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    List.of(), wording().text("said.name-taken", "reason", String.valueOf(e.getMessage())));
        }
    }
}
