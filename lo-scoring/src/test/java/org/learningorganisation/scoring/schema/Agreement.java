package org.learningorganisation.scoring.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DecimalNode;

/** Asks a schema and the strict reader about the same documents. */
final class Agreement {

    /** Numbers stay as they are written: 1.00 is not 1. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    private final SchemaFile file;
    private final Random random;
    private final RandomDocument drawn;
    private final List<JsonNode> stored;
    private final Schema schema;
    private final DocumentReader<?> reader;
    private final Tally tally;
    private final List<String> disagreements = new ArrayList<>();

    Agreement(SchemaFile file, Tally tally) {
        JsonNode definition = EXACT.readTree(file.text());
        this.file = file;
        this.random = new Random(file.name().hashCode());
        this.drawn = new RandomDocument(definition, random);
        this.stored = Stored.of(file).stream().map(EXACT::readTree).toList();
        this.schema = schema(definition);
        this.reader = file.parser();
        this.tally = tally;
    }

    /** The validator fails on numbers beyond 64 bits where a bound is whole, but not where it is written with a point. */
    static Schema schema(JsonNode definition) {
        JsonNode copy = definition.deepCopy();
        Place.in(copy).stream()
                .filter(place -> place.name().matches("minimum|maximum|exclusiveMinimum"))
                .filter(place -> place.value().isIntegralNumber())
                .forEach(place -> place.set(
                        DecimalNode.valueOf(place.value().decimalValue().setScale(1))));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(copy);
    }

    /** What schema and reader do not agree about among documents of which most are changed. */
    List<String> disagreements(int documents) {
        for (int i = 0; i < documents; i++) {
            switch (random.nextInt(8)) {
                case 0 -> tally.unchanged(isAccepted(document()));
                case 1 -> severalChanges(document());
                default -> oneChange(document());
            }
        }
        return disagreements;
    }

    private JsonNode document() {
        if (random.nextInt(15) == 0) {
            return stored.get(random.nextInt(stored.size())).deepCopy();
        }
        JsonNode document = drawn.next();
        while (!Relations.hold(file, document) && random.nextInt(20) > 0) {
            document = drawn.next();
        }
        return document;
    }

    private void oneChange(JsonNode document) {
        List<Place> all = Place.in(document);
        List<Place> free = all.stream().filter(Place::free).toList();
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        List<Place> places = (free.isEmpty() || random.nextInt(3) > 0 ? all : free)
                .stream().filter(mutation::fits).toList();
        if (places.isEmpty()) {
            tally.unchanged(isAccepted(document));
            return;
        }
        Place place = places.get(random.nextInt(places.size()));
        mutation.apply(place, random);
        tally.changed(mutation, place, isAccepted(document));
    }

    private void severalChanges(JsonNode document) {
        for (int i = 0; i < 3; i++) {
            Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            List<Place> places =
                    Place.in(document).stream().filter(mutation::fits).toList();
            if (!places.isEmpty()) {
                mutation.apply(places.get(random.nextInt(places.size())), random);
            }
        }
        isAccepted(document);
    }

    /** Asks both; a document whose values contradict each other is one that the schema need not refuse. */
    private boolean isAccepted(JsonNode document) {
        String text = EXACT.writeValueAsString(document);
        JsonNode given = EXACT.readTree(text);
        boolean accepted = schema.validate(given).isEmpty();
        boolean readable = accepted && Relations.hold(file, given);
        compare(readable, reader.read(text, DocumentFormat.JSON), text);
        if (random.nextInt(20) == 0) {
            String yaml = DocumentWriter.yaml(given);
            compare(readable, reader.read(yaml, DocumentFormat.YAML), yaml);
        }
        return readable;
    }

    private void compare(boolean readable, Document<?> read, String text) {
        if (read.value().isPresent() != readable) {
            disagreements.add(
                    file + (readable ? " is refused by the reader: " : " is read: ") + read.findings() + text);
        }
    }
}
