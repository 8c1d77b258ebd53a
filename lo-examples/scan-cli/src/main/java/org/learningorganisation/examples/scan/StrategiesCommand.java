package org.learningorganisation.examples.scan;

import java.util.Set;
import org.learningorganisation.scoring.level.LevelPolicies;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import picocli.CommandLine.Command;

/** Lists the methods that a plan can name. */
@Command(
        name = "strategies",
        description = "Lists the strategies, missing rules and level policies that a plan can name.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class StrategiesCommand extends TerminalCommand {

    StrategiesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal()
                .print(list("list.strategies", ScoringMethods.strategies().names())
                        + list("list.missing", ScoringMethods.missingRules().names())
                        + list("list.policies", LevelPolicies.builtIn().names()));
        return LoScan.DONE;
    }

    private String list(String heading, Set<String> names) {
        return wording().text(heading) + "\n  " + String.join("\n  ", names) + "\n";
    }
}
