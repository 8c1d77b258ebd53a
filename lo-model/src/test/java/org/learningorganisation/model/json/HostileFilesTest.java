package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is read can exhaust the memory or the stack, or end in anything but a finding. */
class HostileFilesTest {

    @Test
    void areRefusedWithinLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileFiles.class.getName(),
                        large.toString())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(Files.readString(errors)).isEmpty();
        assertThat(ended).isTrue();
        List<String> expected = HostileFiles.expected().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + " 1 true")
                .toList();
        assertThat(Files.readAllLines(out)).containsExactlyElementsOf(expected);
        assertThat(process.exitValue()).isZero();
    }
}
