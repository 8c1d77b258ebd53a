package org.learningorganisation.examples.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user runs it: a process of its own, with little memory and no locale. */
class RunnableJarIT {

    /** From this JDK on the library that reads formulas gives a warning of the JDK, which only an option of Java silences. */
    private static final int FIRST_TO_WARN_OF_UNSAFE = 24;

    @TempDir
    private Path folder;

    private CommandLineRun run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m"));
        if (Runtime.version().feature() >= FIRST_TO_WARN_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-jar", System.getProperty("lo-scan.jar")));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new CommandLineRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void theDemoRunsAndNothingIsLogged() throws IOException, InterruptedException {
        Path made = folder.resolve("made");
        CommandLineRun run = run("demo", "--lang", "en", "--dir", made.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Overall level: 3 of 5, Organised.").matches("\\p{ASCII}*");
        assertThat(run.err().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("wrote " + made));
    }

    @Test
    void exitCodesAreThoseOfTheProcess() throws IOException, InterruptedException {
        Path broken = CommandLineRun.file(folder, "broken.json", "{\"formatVersion\": 1, \"formatVersion\": 1}");
        assertThat(run("--version").out()).matches("lo-scan [0-9]+\\.[0-9]+.*\\R");
        assertThat(run("validate", broken.toString()).exit()).isEqualTo(1);
        CommandLineRun usage = run("validate");
        assertThat(usage.exit()).isEqualTo(2);
        assertThat(usage.err()).doesNotContain("\tat ");
    }

    @Test
    void aFormulaAndAComparisonRunFromTheJarAndNothingIsLogged() throws IOException, InterruptedException {
        Path model = CommandLineRun.copied(folder, "small.yaml");
        Path answers = CommandLineRun.file(folder, "answers.csv", """
                respondent,q1,q2,q3,q4
                a,4,2,3,3
                b,4,2,3,3
                c,4,2,3,3
                d,4,2,3,3
                e,4,2,3,3
                """);
        Path plan = CommandLineRun.file(folder, "plan.json", """
                {"id": "mine", "strategy": {"name": "formula", "expression": "mean(items.map(i, i.value))"}}
                """);
        CommandLineRun scored = run(
                "score",
                "--model",
                model.toString(),
                "--plan",
                plan.toString(),
                "--responses",
                answers.toString(),
                "--lang",
                "en");
        assertThat(scored.exit()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("Overall score: 62.5 of 100.");
        assertThat(scored.err()).isEmpty();
        CommandLineRun compared = run(
                "compare",
                "--model",
                model.toString(),
                "--plans",
                "garvin," + plan,
                "--responses",
                answers.toString(),
                "--draws",
                "10",
                "--lang",
                "en");
        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("mine");
        assertThat(compared.err()).isEmpty();
    }
}
