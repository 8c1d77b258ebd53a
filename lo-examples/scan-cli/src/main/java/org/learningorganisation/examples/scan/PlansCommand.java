package org.learningorganisation.examples.scan;

import java.util.stream.Collectors;
import org.learningorganisation.scoring.plan.ScoringPlan;
import picocli.CommandLine.Command;

/** Lists the built-in plans. */
@Command(
        name = "plans",
        description = "Lists the built-in plans.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PlansCommand extends TerminalCommand {

    PlansCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        String names = NamedDocuments.plans().stream().map(ScoringPlan::id).collect(Collectors.joining("\n"));
        terminal().print(names + "\n  " + wording().text("list.usual-plan") + "\n");
        return LoScan.DONE;
    }
}
