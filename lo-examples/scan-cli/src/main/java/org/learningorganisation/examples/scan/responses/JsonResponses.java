package org.learningorganisation.examples.scan.responses;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentLimits;
import org.learningorganisation.model.json.ResponseReader;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.model.validation.Severity;

/** Reads responses from JSON: one, a list, or one on each line. */
final class JsonResponses {

    /** A list of a hundred thousand responses needs more room than a definition does. */
    private static final DocumentLimits LIMITS = new DocumentLimits(512 << 20, 64, 100_000);

    private final ResponseReader reader;
    private final ResponseValidator validator;
    private final FindingMessages messages;
    private final RequestedColumns requested;
    private final Wording wording;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReadResponses.Good> good = new ArrayList<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final TreeSet<String> groupings = new TreeSet<>();
    private int count;
    private int bad;

    JsonResponses(MaturityModel model, RequestedColumns requested, Wording wording) {
        this.reader = ResponseReader.strict().in(wording.language()).withLimits(LIMITS);
        this.validator = ResponseValidator.of(model).in(wording.language());
        this.messages = FindingMessages.in(wording.language());
        this.requested = requested;
        this.wording = wording;
        requested.id().ifPresent(id -> {
            throw new UnknownColumnException(wording.text("usage.id-in-json"));
        });
    }

    ReadResponses read(Path file) throws IOException {
        Document<List<Response>> document = isList(file) ? reader.examineList(file) : listed(reader.examine(file));
        if (document.value().isEmpty()) {
            return new ReadResponses(
                    List.of(),
                    0,
                    document.findings(),
                    document.findings().stream().findFirst());
        }
        findings.addAll(document.findings());
        document.value().get().forEach(this::add);
        return all();
    }

    ReadResponses readLines(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                Stream<Document<Response>> lines = reader.examineLines(in)) {
            Iterator<Document<Response>> documents = lines.iterator();
            while (documents.hasNext()) {
                Document<Response> document = documents.next();
                if (document.value().isPresent()) {
                    findings.addAll(document.findings());
                    add(document.value().get());
                } else {
                    String path = "responses[" + count++ + "]";
                    document.findings().forEach(finding -> findings.add(finding.under(path)));
                    bad++;
                }
            }
        }
        return all();
    }

    private ReadResponses all() {
        if (count == 0) {
            return ReadResponses.refused(messages.finding("document.empty", Severity.ERROR, "", Map.of()));
        }
        for (String group : requested.grouping().names()) {
            if (!groupings.contains(group)) {
                throw new UnknownColumnException(
                        wording.text("usage.group-in-json", "group", group, "groups", String.join(", ", groupings)));
            }
        }
        return new ReadResponses(good, bad, findings, Optional.empty());
    }

    private void add(Response response) {
        groupings.addAll(response.groups().keySet());
        String path = "responses[" + count + "]";
        List<Finding> errors = new ArrayList<>();
        for (Finding finding : validator.validate(response)) {
            if (finding.severity() == Severity.ERROR) {
                errors.add(finding.under(path));
            }
        }
        Integer earlier = response.respondent()
                .map(respondent -> first.putIfAbsent(respondent, count))
                .orElse(null);
        if (earlier != null) {
            errors.add(messages.finding(
                    "response.duplicate-respondent",
                    Severity.ERROR,
                    path + ".respondent",
                    Map.of("first", Integer.toString(earlier))));
        }
        count++;
        if (errors.isEmpty()) {
            good.add(new ReadResponses.Good(response.respondent().orElse(Integer.toString(count)), response));
        } else {
            bad++;
            findings.addAll(errors);
        }
    }

    private static Document<List<Response>> listed(Document<Response> document) {
        return new Document<>(document.value().map(List::of), document.findings());
    }

    /** Whether the first character that is not blank opens a list. */
    private static boolean isList(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int next = in.read();
            while (next >= 0 && (next <= ' ' || next >= 0x80)) {
                next = in.read();
            }
            return next == '[';
        }
    }
}
