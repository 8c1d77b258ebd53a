package org.learningorganisation.scoring.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what R computed: see {@code oracle/README.md} in the test resources. */
final class OracleFile {

    private final JsonNode root;

    private OracleFile(JsonNode root) {
        this.root = root;
    }

    static OracleFile json(String name) {
        try (InputStream in = open(name)) {
            return new OracleFile(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> csv(String name) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader in = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                CSVParser parser = format.parse(in)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures. */
    JsonNode values() {
        return root.required("values");
    }

    /** How far a double may be off, as the file says first: {@code "1e-12 absolute; ..."}. */
    double tolerance() {
        return Double.parseDouble(root.required("tolerance").asString().split("[ ;]", 2)[0]);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(OracleFile.class.getResourceAsStream("/oracle/" + name), name);
    }
}
