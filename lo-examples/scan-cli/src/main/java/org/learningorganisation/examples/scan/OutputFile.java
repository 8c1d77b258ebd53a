package org.learningorganisation.examples.scan;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import org.learningorganisation.examples.scan.wording.Wording;

/**
 * A file that the user named to be written. It is written beside its place under another name and then moved there, so that
 * nobody ever finds half of it; {@code -} is standard output.
 */
final class OutputFile {

    private static final String STANDARD_OUTPUT = "-";

    private final Path file;
    private final Terminal terminal;
    private final Wording wording;

    OutputFile(Path file, Terminal terminal, Wording wording) {
        this.file = file;
        this.terminal = terminal;
        this.wording = wording;
    }

    /** What fills a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** What fills a text file. */
    interface Text {
        void write(Writer out) throws IOException;
    }

    static boolean isStandardOutput(Path file) {
        return file.toString().equals(STANDARD_OUTPUT);
    }

    void writeText(Text text) {
        write(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.write(writer);
            writer.flush();
        });
    }

    void write(Content content) {
        try {
            if (isStandardOutput(file)) {
                content.write(unclosed(terminal.bytes()));
                terminal.bytes().flush();
                return;
            }
            requireFolder();
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
            }
            terminal.say(wording.text("said.wrote", "file", file));
        } catch (IOException e) {
            throw new UsageException(wording.text("usage.write", "file", file, "reason", reason(e)), e);
        }
    }

    /** A device or a pipe is written to as it is; a folder gives an error. */
    private static void fill(Path place, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
            content.write(out);
        }
    }

    private static void replace(Path place, Content content) throws IOException {
        Path draft = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void requireFolder() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException(wording.text("usage.no-folder", "file", file, "folder", folder));
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    static String reason(IOException error) {
        String kind = error.getClass().getSimpleName().replace("Exception", "");
        return error instanceof FileSystemException failed
                ? Objects.requireNonNullElse(failed.getReason(), kind)
                : Objects.requireNonNullElse(error.getMessage(), kind);
    }
}
