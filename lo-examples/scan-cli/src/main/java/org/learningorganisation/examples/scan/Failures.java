package org.learningorganisation.examples.scan;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.learningorganisation.examples.scan.responses.UnknownColumnException;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDocumentException;
import picocli.CommandLine;

/** What is said when a command does not succeed, and the exit code that goes with it. */
final class Failures {

    private final Terminal terminal;
    private final BooleanSupplier debug;

    Failures(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    /** The arguments are not those of a command. */
    int wrongUsage(CommandLine.ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        if (arguments.length == 0) {
            command.usage(command.getErr());
            return LoScan.WRONG_USAGE;
        }
        terminal.say(String.valueOf(error.getMessage()));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())) {
            terminal.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return LoScan.WRONG_USAGE;
    }

    /** A command stopped. */
    int failed(Exception error, CommandLine command, CommandLine.ParseResult parsed) {
        trace(error);
        Wording wording = command.getCommandSpec().userObject() instanceof TerminalCommand known
                ? known.wording()
                : Wording.in(terminal.language());
        if (error instanceof UsageException || error instanceof UnknownColumnException) {
            terminal.say("lo-scan: " + error.getMessage());
            return LoScan.WRONG_USAGE;
        }
        if (error instanceof RefusedException refused) {
            say(refused.findings(), wording);
            terminal.say(String.valueOf(refused.getMessage()));
            return LoScan.REFUSED;
        }
        if (error instanceof InvalidDocumentException invalid) {
            say(invalid.findings(), wording);
            terminal.say(FindingsText.summary(invalid.findings(), wording));
            return invalid.findings().stream().anyMatch(Failures::isUnreadable) ? LoScan.WRONG_USAGE : LoScan.REFUSED;
        }
        terminal.say(wording.text("said.internal", "kind", error.getClass().getSimpleName()));
        return LoScan.REFUSED;
    }

    int outOfMemory(Error error) {
        trace(error);
        terminal.say(Wording.in(terminal.language()).text("said.memory"));
        return LoScan.WRONG_USAGE;
    }

    private static boolean isUnreadable(Finding finding) {
        return finding.rule().equals(DocumentRule.UNREADABLE.id());
    }

    private void say(List<Finding> findings, Wording wording) {
        if (!findings.isEmpty()) {
            terminal.say(FindingsText.of(findings, wording).stripTrailing());
        }
    }

    private void trace(Throwable error) {
        if (debug.getAsBoolean()) {
            error.printStackTrace(terminal.err());
        }
    }
}
