package org.learningorganisation.model.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;

/** Reads JSON Lines one by one, when asked. */
final class ResponseLines extends Spliterators.AbstractSpliterator<Document<Response>> {

    private final Lines lines;
    private final DocumentReader<Response> reader;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean broken;

    ResponseLines(InputStream in, DocumentLimits limits, DocumentReader<Response> reader) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.lines = new Lines(in, limits);
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Document<Response>> action) {
        try {
            while (!broken && lines.readInto(line)) {
                if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
                    action.accept(
                            onLine(reader.read(new ByteArrayInputStream(line.toByteArray()), DocumentFormat.JSON)));
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            broken = true;
            action.accept(Document.refused(reader.unreadable(e)));
            return true;
        }
    }

    private Document<Response> onLine(Document<Response> document) {
        List<Finding> findings = document.findings().stream()
                .map(finding -> finding.at(
                        lines.number(),
                        finding.position().map(Finding.Position::column).orElse(1)))
                .toList();
        return new Document<>(document.value(), findings);
    }
}
