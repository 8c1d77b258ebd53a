package org.learningorganisation.examples.scan;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.learningorganisation.scoring.plan.Parameter;
import org.learningorganisation.scoring.plan.Registry;
import picocli.CommandLine.Command;

/** Lists the methods that a plan can name. */
@Command(
        name = "strategies",
        description = "Lists the strategies, roll-ups, missing rules and level policies that a plan can name, with"
                + " their parameters and what these may be.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class StrategiesCommand extends TerminalCommand {

    StrategiesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Set<String> onlyRollUps = new TreeSet<>(Methods.rollUps().names());
        onlyRollUps.removeAll(Methods.strategies().names());
        terminal()
                .print(list(
                                "list.strategies",
                                Methods.strategies(),
                                Methods.strategies().names())
                        + list("list.roll-ups", Methods.rollUps(), onlyRollUps)
                        + list(
                                "list.missing",
                                Methods.missingRules(),
                                Methods.missingRules().names())
                        + list(
                                "list.policies",
                                Methods.levelPolicies(),
                                Methods.levelPolicies().names()));
        return LoScan.DONE;
    }

    private String list(String heading, Registry<?> methods, Set<String> names) {
        return wording().text(heading) + "\n"
                + names.stream().map(name -> entry(name, methods)).collect(Collectors.joining());
    }

    private String entry(String name, Registry<?> methods) {
        return "  " + name + "\n"
                + methods.parameters(name).stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Parameter parameter) {
        String otherwise = parameter
                .byDefault()
                .map(value -> "; " + wording().text("list.by-default", "value", value))
                .orElse("");
        return "      " + parameter.name() + ": " + parameter.allowed() + otherwise + "\n";
    }
}
