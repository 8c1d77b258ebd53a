package org.learningorganisation.examples.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import org.learningorganisation.examples.scan.wording.Wording;

/** A file that the user named to be read. */
final class InputFile {

    private InputFile() {}

    /**
     * Makes sure that a file can be opened.
     *
     * @throws UsageException when it cannot, with the reason
     */
    static Path readable(Path file, Wording wording) {
        String problem = !Files.exists(file)
                ? "usage.no-file"
                : Files.isDirectory(file) ? "usage.folder" : Files.isReadable(file) ? "" : "usage.no-access";
        if (!problem.isEmpty()) {
            throw new UsageException(wording.text(problem, "file", file));
        }
        return file;
    }
}
