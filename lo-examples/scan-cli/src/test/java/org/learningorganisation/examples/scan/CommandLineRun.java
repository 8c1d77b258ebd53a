package org.learningorganisation.examples.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.LanguageTag;

/**
 * One run of the command line inside the test.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
record CommandLineRun(int exit, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    static CommandLineRun of(Object... arguments) {
        return in(StandardCharsets.UTF_8, arguments);
    }

    static CommandLineRun in(Charset charset, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, false, charset),
                new PrintStream(err, true, charset),
                charset,
                LanguageTag.ENGLISH,
                false,
                CLOCK);
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int exit = LoScan.run(terminal, texts);
        return new CommandLineRun(exit, out.toString(charset), err.toString(charset));
    }

    /** Scores a table of answers to a small model of two disciplines with two questions each. */
    static CommandLineRun scoreTable(Path folder, String table, Object... options) {
        return scoreFile(file(folder, "responses.csv", table), options);
    }

    static CommandLineRun scoreFile(Path responses, Object... options) {
        Path model = copied(Objects.requireNonNull(responses.getParent()), "small.yaml");
        Object[] arguments = new Object[options.length + 5];
        System.arraycopy(new Object[] {"score", "--model", model, "--responses", responses}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return of(arguments);
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource of the tests as a file. */
    static Path copied(Path folder, String resource) {
        return file(folder, Objects.toString(Path.of(resource).getFileName()), bytes(resource));
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = CommandLineRun.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
