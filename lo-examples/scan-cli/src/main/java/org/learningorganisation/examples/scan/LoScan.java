package org.learningorganisation.examples.scan;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line: {@code lo-scan demo}, {@code score}, {@code compare}, {@code reliability}, {@code agreement}, {@code
 * validate}, {@code diff}, {@code migrate}, {@code export}, {@code import} and lists of what is built in.
 *
 * <p>Exit codes: 0 done, also when something is withheld or only warned about; 1 the input does not hold; 2 wrong usage, a
 * file that cannot be read or written included. Standard output is the answer, standard error the rest.
 */
@Command(
        name = "lo-scan",
        description =
                "Maturity scans of a learning organisation: score answers, compare plans, examine scales and groups,"
                        + " check, compare, export and import definitions, migrate answers.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 the input does not hold (findings on standard error);",
            "2 wrong usage, or a file that cannot be read or written."
        })
public final class LoScan {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show the stack trace when something goes wrong.")
    private boolean debug;

    private LoScan() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        // before anything touches Hibernate Validator, so that it does not log to standard error
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.exit(run(Terminal.ofSystem(), arguments));
    }

    /** Runs one command. */
    static int run(Terminal terminal, String... arguments) {
        LoScan root = new LoScan();
        CommandLine commands = new CommandLine(root)
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ReliabilityCommand(terminal))
                .addSubcommand(new AgreementCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new MigrateCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new ModelsCommand(terminal))
                .addSubcommand(new PlansCommand(terminal))
                .addSubcommand(new StrategiesCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, terminal.charset()))
                .setErr(new PrintWriter(terminal.err(), true, terminal.charset()));
        Failures failures = new Failures(terminal, () -> root.debug);
        commands.setParameterExceptionHandler(failures::wrongUsage);
        commands.setExecutionExceptionHandler(failures::failed);
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return failures.outOfMemory(e);
        } finally {
            terminal.out().flush();
        }
    }
}
