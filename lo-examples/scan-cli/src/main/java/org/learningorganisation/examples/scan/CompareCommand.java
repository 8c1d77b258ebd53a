package org.learningorganisation.examples.scan;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.profile.PlansSideBySide;
import org.learningorganisation.examples.scan.responses.ReadResponses;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.sensitivity.PlanComparison;
import org.learningorganisation.scoring.sensitivity.WeightDraws;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares plans on the same answers. */
@Command(
        name = "compare",
        description = "Compares plans on the same answers: scores, levels and ranks of groups by each plan, how far two"
                + " plans put groups in the same order, and how far levels depend on weights.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Figures rest on the people whom every plan scores, and what one plan withholds,",
            "none shows. Ranks are mid-ranks: 1 is the highest score, ties share the mean of",
            "their ranks. Orders are compared by Kendall's tau-b and Spearman's rho, over",
            "the smallest groups that are shown, or over people where there are no groups.",
            "With --draws the weights of the questions of a dimension, and of the dimensions",
            "of the whole, are drawn around the given ones; the answer is the share of draws",
            "in which each level holds. The same seed gives the same draws."
        })
final class CompareCommand extends TerminalCommand {

    /** How weights are drawn, by the names of the command line. */
    enum Method {
        DIRICHLET(WeightDraws.Method.DIRICHLET),
        LATIN_HYPERCUBE(WeightDraws.Method.LATIN_HYPERCUBE);

        private final WeightDraws.Method method;

        Method(WeightDraws.Method method) {
            this.method = method;
        }

        static Method of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Option(
            names = "--model",
            required = true,
            paramLabel = "ID|FILE",
            description = "A built-in model (see 'lo-scan models'), or a definition as JSON or YAML.")
    private String model = "";

    @Mixin
    private ResponseOptions responses = new ResponseOptions();

    @Option(
            names = "--plans",
            required = true,
            split = ",",
            paramLabel = "ID|FILE",
            description = "Two or more plans, joined by commas: built-in ones (see 'lo-scan plans') or files.")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draw weights so many times, from 1 to 1000000; none unless given.")
    private Optional<Integer> draws = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "Where the random numbers begin; 1 unless given.")
    private long seed = 1;

    @Option(
            names = "--method",
            paramLabel = "dirichlet|latin-hypercube",
            description = "Each draw by itself, or spread evenly; dirichlet unless given.")
    private String method = "dirichlet";

    @Option(
            names = "--concentration",
            paramLabel = "C",
            description =
                    "How near draws stay to the given weights, from 0.01 to 10000; 1 unless given, which with equal"
                            + " weights makes all sets of weights as likely.")
    private BigDecimal concentration = BigDecimal.ONE;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the comparison as JSON (or .yaml) instead of printing it; - for standard output.")
    private Optional<Path> out = Optional.empty();

    CompareCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        Wording wording = wording();
        NamedDocuments documents = new NamedDocuments(wording);
        NamedDocuments.Named named = documents.model(model);
        ResponseOptions.say(named.warnings(), terminal(), wording);
        Grouping grouping = responses.grouping();
        Optional<WeightDraws> how = draws();
        requireFileOfItsOwn();
        List<ScoringPlan> compared = plans.stream()
                .map(plan -> documents.plan(Optional.of(plan.strip())))
                .toList();
        ReadResponses read = responses.read(named.model(), grouping, terminal(), wording);
        PlanComparison.Builder comparing = PlanComparison.of(named.model())
                .plans(compared)
                .strategies(Methods.strategies())
                .language(wording.language())
                .clock(terminal().clock());
        how.ifPresent(comparing::draws);
        PlanComparison comparison = compare(comparing, read, grouping);
        if (out.isPresent()) {
            Path file = out.get();
            new OutputFile(file, terminal(), wording)
                    .write(stream -> DocumentWriter.write(comparison, DocumentFormat.of(file), stream));
        } else {
            terminal()
                    .print(new PlansSideBySide(
                                    named.model(), wording, terminal().glyphs())
                            .of(comparison));
        }
        return LoScan.DONE;
    }

    private PlanComparison compare(PlanComparison.Builder comparing, ReadResponses read, Grouping grouping) {
        try {
            return comparing.compare(
                    read.good().stream().map(ReadResponses.Good::response).toList(), grouping);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    List.of(), wording().text("said.plan", "reason", String.valueOf(e.getMessage())));
        }
    }

    private Optional<WeightDraws> draws() {
        try {
            return draws.map(number -> new WeightDraws(number, seed, Method.of(method).method, concentration));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    wording().text("usage.draws", "method", method, "reason", String.valueOf(e.getMessage())), e);
        }
    }

    private void requireFileOfItsOwn() {
        Stream.concat(
                        Stream.of(responses.file(), Path.of(model)),
                        plans.stream().map(Path::of))
                .map(file -> file.toAbsolutePath().normalize())
                .filter(file -> out.filter(
                                other -> other.toAbsolutePath().normalize().equals(file))
                        .isPresent())
                .findFirst()
                .ifPresent(file -> {
                    throw new UsageException(wording().text("usage.same-file", "file", file));
                });
    }
}
