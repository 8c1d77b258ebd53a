package org.learningorganisation.testkit.assertion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Whether responses hold; an answer that is missing is no objection. */
final class Samples {

    private Samples() {}

    static List<String> objections(MaturityModel model, Path fileOrFolder) {
        List<Path> files = ReadFile.filesOf(fileOrFolder);
        return files.isEmpty()
                ? List.of("there is no file in " + fileOrFolder)
                : files.stream().flatMap(file -> objectionsTo(model, file)).toList();
    }

    private static Stream<String> objectionsTo(MaturityModel model, Path file) {
        Document<List<Response>> document = ReadFile.responses(file);
        if (document.value().isEmpty()) {
            return document.findings().stream().map(finding -> file + " cannot be read: " + finding);
        }
        List<Response> responses = document.value().get();
        return responses.isEmpty()
                ? Stream.of(file + " has no responses")
                : objections(model, responses).stream().map(objection -> file + " " + objection);
    }

    static List<String> objections(MaturityModel model, List<Response> responses) {
        ResponseValidator validator = ResponseValidator.of(model);
        List<String> objections = new ArrayList<>();
        for (int place = 0; place < responses.size(); place++) {
            String path = "responses[" + place + "]";
            validator.validate(responses.get(place)).stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .map(finding -> finding.under(path))
                    .map(Finding::toString)
                    .forEach(objections::add);
        }
        return objections;
    }
}
