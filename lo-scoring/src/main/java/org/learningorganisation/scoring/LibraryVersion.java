package org.learningorganisation.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, which the build writes into a resource. */
final class LibraryVersion {

    static final String CURRENT = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream resource = LibraryVersion.class.getResourceAsStream("version.txt")) {
            if (resource == null) {
                throw new IllegalStateException("the resource version.txt of the library is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource version.txt of the library cannot be read", e);
        }
    }
}
