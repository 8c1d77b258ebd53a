package org.learningorganisation.testkit.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;

/** Whether a definition survives being written and read. */
final class RoundTrip {

    private RoundTrip() {}

    static List<String> losses(MaturityModel model) {
        return Stream.of(DocumentFormat.values())
                .flatMap(format -> losses(model, format).stream())
                .toList();
    }

    private static List<String> losses(MaturityModel model, DocumentFormat format) {
        String written = DocumentWriter.text(model, format);
        Document<MaturityModel> read = DefinitionReader.strict().examine(written, format);
        if (read.value().isEmpty()) {
            return read.findings().stream()
                    .map(finding -> format + " cannot be read back: " + finding)
                    .toList();
        }
        return read.value().get().equals(model)
                ? List.of()
                : List.of(format + " is read back differently, "
                        + difference(model, read.value().get()));
    }

    private static String difference(MaturityModel model, MaturityModel read) {
        List<String> before = lines(model);
        List<String> after = lines(read);
        return IntStream.range(0, Math.min(before.size(), after.size()))
                .filter(line -> !before.get(line).equals(after.get(line)))
                .mapToObj(line -> "line " + (line + 1) + " as JSON: written "
                        + before.get(line).strip() + ", read " + after.get(line).strip())
                .findFirst()
                .orElse("although both are written alike");
    }

    private static List<String> lines(MaturityModel model) {
        return new ArrayList<>(DocumentWriter.json(model).lines().toList());
    }
}
