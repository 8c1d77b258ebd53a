package org.learningorganisation.testkit.assertion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.model.response.Response;

/** Files as authors have them. */
final class ReadFile {

    private ReadFile() {}

    static MaturityModel definition(Path file) {
        Document<MaturityModel> document = DefinitionReader.strict().examine(file);
        return document.value()
                .orElseThrow(() -> new AssertionError(
                        Complaints.text(file + " cannot be read as a definition", document.findings())));
    }

    /** One response, or a list of them. */
    static Document<List<Response>> responses(Path file) {
        Document<List<Response>> list = ResponseReader.strict().examineList(file);
        Document<Response> single = ResponseReader.strict().examine(file);
        return single.value()
                .map(response -> new Document<>(Optional.of(List.of(response)), single.findings()))
                .orElse(list);
    }

    /** The files of a folder, in the order of their names, or the file itself. */
    static List<Path> filesOf(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
