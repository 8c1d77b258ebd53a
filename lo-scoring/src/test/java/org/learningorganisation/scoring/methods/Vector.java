package org.learningorganisation.scoring.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.catalogue.ScoringPlans;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.json.TargetReader;

/** One published figure: a definition, a plan and answers as files hold them, and what must come out. */
record Vector(JsonNode json) {

    private static final Path DEFINITIONS = Path.of("..", "lo-examples", "research", "definitions");

    private static final Map<String, MaturityModel> MODELS = new ConcurrentHashMap<>();

    static Stream<Vector> of(String file) {
        try (InputStream in = Vector.class.getResourceAsStream("/methods/" + file + ".json")) {
            List<Vector> vectors = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(json -> vectors.add(new Vector(json)));
            return vectors.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MaturityModel model() {
        return MODELS.computeIfAbsent(
                json.get("definition").asText(),
                file -> DefinitionReader.strict().read(DEFINITIONS.resolve(file)));
    }

    Scorer scorer() {
        return Scorer.of(model(), ScoringPlans.find(json.get("plan").asText()).orElseThrow());
    }

    Response response() {
        return response(json.get("answers"));
    }

    List<Response> people() {
        List<Response> people = new ArrayList<>();
        json.get("people").forEach(answers -> people.add(response(answers)));
        return people;
    }

    boolean ofPeople() {
        return json.has("people");
    }

    boolean hasTarget() {
        return json.has("target");
    }

    Target target() {
        return TargetReader.strict().read(json.get("target").toString(), DocumentFormat.JSON);
    }

    Map<String, JsonNode> expectedScores() {
        return fields(json.get("expected").path("scores"));
    }

    JsonNode expected() {
        return json.get("expected");
    }

    static Map<String, JsonNode> fields(JsonNode node) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private Response response(JsonNode answers) {
        Response.Builder response = Response.to(model());
        fields(answers).forEach((question, code) -> response.answer(question, code.asText()));
        return response.build();
    }

    @Override
    public String toString() {
        return json.get("source").asText() + " " + json.get("plan").asText() + ": "
                + json.get("case").asText();
    }
}
