package org.learningorganisation.testkit.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Finding;

/**
 * A definition and the findings expected of it, as two files.
 *
 * @param file the file of the definition
 * @param model the definition, sound or not
 * @param expected what is to be found, in order; empty where no file says it
 */
public record FindingFixture(Path file, MaturityModel model, Optional<List<ExpectedFinding>> expected) {

    /** The system property that has the findings written to files instead of compared with them. */
    public static final String WRITE = "org.learningorganisation.testkit.writeFindings";

    /** Copies the list. */
    public FindingFixture {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(model, "model");
        expected = expected.map(List::copyOf);
    }

    static FindingFixture read(Folder folder, Path file) {
        MaturityModel model = folder.definition(file);
        Path findings = findings(file);
        return new FindingFixture(
                file,
                model,
                Files.exists(findings)
                        ? Optional.of(folder.value(
                                DocumentReader.listOf(ExpectedFinding.class).read(findings), findings, "findings"))
                        : Optional.empty());
    }

    private static Path findings(Path file) {
        String name = Objects.toString(file.getFileName(), "");
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + Folder.FINDINGS);
    }

    /**
     * Compares what is found with what is expected, in the order of the findings.
     *
     * @param finder what is held to the fixture: a validator, a linter, one rule
     * @throws AssertionError when something else is found, with what is missing and what is too much; when no file says what is
     *     expected; and when the findings were written, so that nobody forgets to look at them
     */
    public void isFoundBy(Function<MaturityModel, List<Finding>> finder) {
        List<Finding> found = finder.apply(model);
        if (Boolean.getBoolean(WRITE)) {
            write(found);
            throw new AssertionError("wrote " + findings(file) + "; look at it and run again without -D" + WRITE);
        }
        List<ExpectedFinding> wanted = expected.orElseThrow(() -> new AssertionError("there is no " + findings(file)
                + " that says what is expected of " + file + "; [] says nothing, and -D" + WRITE + "=true writes it"));
        if (!areAlike(wanted, found)) {
            throw new AssertionError(difference(wanted, found));
        }
    }

    private void write(List<Finding> found) {
        try {
            DocumentWriter.write(found.stream().map(ExpectedFinding::of).toList(), findings(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean areAlike(List<ExpectedFinding> wanted, List<Finding> found) {
        if (wanted.size() != found.size()) {
            return false;
        }
        for (int place = 0; place < wanted.size(); place++) {
            if (!wanted.get(place).matches(found.get(place))) {
                return false;
            }
        }
        return true;
    }

    private String difference(List<ExpectedFinding> wanted, List<Finding> found) {
        List<Finding> tooMuch = new ArrayList<>(found);
        List<ExpectedFinding> missing = new ArrayList<>();
        for (ExpectedFinding one : wanted) {
            Optional<Finding> match = tooMuch.stream().filter(one::matches).findFirst();
            match.ifPresentOrElse(tooMuch::remove, () -> missing.add(one));
        }
        Stream<String> lines = missing.isEmpty() && tooMuch.isEmpty()
                ? found.stream().map(finding -> "\n    " + finding)
                : Stream.concat(
                        missing.stream().map(one -> "\n  - " + one),
                        tooMuch.stream().map(one -> "\n  + " + one + (one.data().isEmpty() ? "" : " " + one.data())));
        return lines.reduce(
                file
                        + (missing.isEmpty() && tooMuch.isEmpty()
                                ? ": the findings are those expected in another order:"
                                : ": expected and not found (-), found and not expected (+):"),
                String::concat);
    }
}
