package org.learningorganisation.examples.exchange.node;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentLimits;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;

/**
 * A script of {@code src/test/node} that reads one JSON document from standard input and writes one to standard output. A
 * script that fails fails the test with what it wrote to standard error, and so does a machine without Node.
 */
public final class NodeScript {

    private static final DocumentLimits LIMITS = new DocumentLimits(64 << 20, 64, 10_000_000);

    private static final long LONGEST_SECONDS = 300;

    private final String name;

    private NodeScript(String name) {
        this.name = name;
    }

    /**
     * A script.
     *
     * @param name its file name
     * @return the script, once the packages it needs are there
     */
    public static NodeScript named(String name) {
        NpmPackages.install();
        return new NodeScript(name);
    }

    /**
     * Runs the script.
     *
     * @param input what it reads
     * @return what it wrote
     */
    public Map<String, Object> run(Object input) {
        String text = output(DocumentWriter.json(input));
        return DocumentReader.of(Extensions.class)
                .withLimits(LIMITS)
                .read(text, DocumentFormat.JSON)
                .value()
                .orElseThrow(() -> new AssertionError(name + " wrote no JSON object: " + text))
                .properties();
    }

    private String output(String input) {
        Path script = Path.of("src", "test", "node", name);
        Path output = newFile();
        try {
            Process process = Programs.prepared(NpmPackages.folder(), "node", script.toString())
                    .redirectOutput(output.toFile())
                    .start();
            try (OutputStream out = process.getOutputStream()) {
                out.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end within " + LONGEST_SECONDS + " seconds");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(name + " failed: see its standard error above");
            }
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(name + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(name + " was interrupted", e);
        }
    }

    private Path newFile() {
        try {
            Path file = Files.createTempFile(name, ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new AssertionError("there is no place for what " + name + " writes", e);
        }
    }
}
