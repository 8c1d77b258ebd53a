package org.learningorganisation.model.json;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** How a document is written down. Both forms have the same shape. */
public enum DocumentFormat {
    /** JSON (RFC 8259), the form of record. */
    JSON,
    /** YAML 1.2, for people who write by hand. */
    YAML;

    /**
     * The format of a file, by its extension.
     *
     * @param file a file
     * @return {@link #YAML} for {@code .yaml} and {@code .yml} in any case, otherwise {@link #JSON}
     */
    public static DocumentFormat of(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
    }
}
