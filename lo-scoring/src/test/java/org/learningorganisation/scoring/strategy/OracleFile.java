package org.learningorganisation.scoring.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The expected values of an oracle file, with every digit. */
final class OracleFile {

    private static final JsonMapper DECIMALS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private OracleFile() {}

    static JsonNode values(String name) {
        try (InputStream in = Objects.requireNonNull(OracleFile.class.getResourceAsStream("/oracle/" + name), name)) {
            return DECIMALS.readTree(in).required("values");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    static List<BigDecimal> numbers(JsonNode array) {
        List<BigDecimal> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.decimalValue()));
        return numbers;
    }

    static Map<String, List<BigDecimal>> numbersByName(JsonNode object) {
        Map<String, List<BigDecimal>> lists = new LinkedHashMap<>();
        object.properties().forEach(entry -> lists.put(entry.getKey(), numbers(entry.getValue())));
        return lists;
    }
}
