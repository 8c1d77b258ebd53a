package org.learningorganisation.examples.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.result.PersonalResult;

/** The definitions that go to other systems here, and the scores of what comes back. */
public final class Definitions {

    /** Ranges, open and background questions, codes that look alike, dots in ids, four languages. */
    public static final MaturityModel EVERYTHING = read("everything.yaml");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private Definitions() {}

    /**
     * The built-in scan and the definition that has a bit of everything.
     *
     * @return the definitions
     */
    public static List<MaturityModel> all() {
        return List.of(Catalogue.learningOrganisationScan(), EVERYTHING);
    }

    /**
     * Every question with options answered by an option, in turn; the last question left open.
     *
     * @param model a definition
     * @return a response
     */
    public static Response answered(MaturityModel model) {
        Response.Builder response = Response.to(model);
        for (int at = 0; at < model.questions().size(); at++) {
            int turn = at;
            var question = model.questions().get(at);
            var scale = question.scale().flatMap(model::scale);
            var options = scale.map(each -> each.options()).orElse(List.of());
            String code = options.isEmpty()
                    ? scale.flatMap(each -> each.range())
                            .map(range -> range.max().toPlainString())
                            .orElse("Two lines,\nand \"quotes\" \u00e9 \u5b66")
                    : options.get(turn % options.size()).code();
            response.answer(question.id(), code);
        }
        return response.build();
    }

    /**
     * The scores of a response, all figures of it.
     *
     * @param model the definition
     * @param response the response
     * @return the result, computed at a fixed moment
     */
    public static PersonalResult scored(MaturityModel model, Response response) {
        return Scorer.builder(model).clock(CLOCK).build().score(response);
    }

    private static MaturityModel read(String name) {
        try (InputStream in = Definitions.class.getResourceAsStream(name)) {
            return DefinitionReader.strict().read(in, DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
