package org.learningorganisation.examples.scan.responses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;

/** Reads the responses to one model from files, and says everything that does not hold. */
public final class ResponseFile {

    private final MaturityModel model;
    private final RequestedColumns columns;
    private final Wording wording;

    /**
     * Reads responses to a model.
     *
     * @param model the model that was answered
     * @param columns which columns the user named
     * @param wording the reader's language
     */
    public ResponseFile(MaturityModel model, RequestedColumns columns, Wording wording) {
        this.model = model;
        this.columns = columns;
        this.wording = wording;
    }

    /**
     * Reads a file: {@code .json} as one response or a list, {@code .jsonl} and {@code .ndjson} as JSON Lines, any other as
     * a table.
     *
     * @param file the file
     * @return the responses that hold, and what was found
     * @throws IOException when the file cannot be read
     * @throws UnknownColumnException when the file has no column or group of a name the user gave
     */
    public ReadResponses read(Path file) throws IOException {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return new JsonResponses(model, columns, wording).readLines(file);
        }
        if (name.endsWith(".json")) {
            return new JsonResponses(model, columns, wording).read(file);
        }
        return readTable(Files.readAllBytes(file));
    }

    /**
     * Reads a table.
     *
     * @param bytes the table as UTF-8
     * @return the responses that hold, and what was found
     * @throws IOException when the bytes cannot be read
     * @throws UnknownColumnException when the table has no column of a name the user gave
     */
    public ReadResponses readTable(byte[] bytes) throws IOException {
        return new CsvTable(model, columns, wording).read(new CsvBytes(bytes));
    }
}
