package org.learningorganisation.examples.scan;

import java.util.stream.Collectors;
import org.learningorganisation.scoring.catalogue.ScoringPlans;
import org.learningorganisation.scoring.plan.ScoringPlan;
import picocli.CommandLine.Command;

/** Lists the built-in plans. */
@Command(
        name = "plans",
        description = "Lists the built-in plans: their ids, and what each does.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PlansCommand extends TerminalCommand {

    PlansCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal()
                .print(ScoringPlans.all().stream()
                        .map(ScoringPlan::id)
                        .map(id -> id + "\n  " + wording().text("plan." + id) + "\n")
                        .collect(Collectors.joining()));
        return LoScan.DONE;
    }
}
