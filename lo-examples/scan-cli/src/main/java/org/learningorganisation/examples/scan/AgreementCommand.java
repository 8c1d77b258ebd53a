package org.learningorganisation.examples.scan;

import java.util.List;
import java.util.Locale;
import org.learningorganisation.examples.scan.profile.AgreementTable;
import org.learningorganisation.examples.scan.statistics.AgreementDocument;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes how far people agree within their groups. */
@Command(
        name = "agreement",
        description = "How far the people of each group agree, and how far groups differ: r_wg(j), average deviation,"
                + " a_wg(j), ICC(1) and ICC(2).",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "ICC is over the smallest groups that --group-by names, small ones included, from",
            "the scores of people under the plan. The other figures are of one group each,",
            "and withheld where the group, on that dimension or question, has fewer people",
            "than the plan's minimum or would give another group away.",
            "In JSON a figure that is not there is null, and a property beside it, with",
            "_reason behind its name, says why."
        })
final class AgreementCommand extends TerminalCommand {

    /** What answers look like where nobody agrees. */
    enum NullDistribution {
        UNIFORM,
        SLIGHT_SKEW,
        MODERATE_SKEW,
        HEAVY_SKEW
    }

    @Mixin
    private StatisticsOptions options = new StatisticsOptions();

    @Option(
            names = "--missing",
            paramLabel = "available|listwise",
            description =
                    "Whose answers are used: of each question those there are, or of the people who answered every"
                            + " question of the dimension; available unless given.")
    private AnswersUsed missing = AnswersUsed.AVAILABLE;

    @Option(
            names = "--null",
            split = ",",
            paramLabel = "NAMES",
            description = "The null distributions of r_wg(j) in the table, joined by commas: uniform, slight_skew,"
                    + " moderate_skew, heavy_skew; the first two unless given. JSON has all.")
    private List<NullDistribution> nulls = List.of(NullDistribution.UNIFORM, NullDistribution.SLIGHT_SKEW);

    AgreementCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        StatisticsOptions.Input input = options.input(terminal(), wording());
        ScoringRun run = ScoringRun.of(input.model(), input.plan(), terminal(), wording());
        AgreementReport report = run.agreement(input.read(), input.grouping(), missing, options.disclosure());
        List<String> shown = nulls.stream()
                .distinct()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        options.give(
                () -> new AgreementTable(input.model(), wording(), terminal().glyphs(), shown).of(report),
                () -> AgreementDocument.of(
                        input.model(), report, input.plan().groups().minimum()),
                terminal(),
                wording());
        return LoScan.DONE;
    }
}
