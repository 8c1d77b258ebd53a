package org.learningorganisation.scoring.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers of {@code oracle/scan40} and the figures that R computed from them. */
final class ReliabilityOracle {

    static final double ALPHA_BLOCK = 1e-10;
    static final double OMEGA = 1e-6;

    private ReliabilityOracle() {}

    static JsonNode values(String file) {
        try (InputStream in = open(file)) {
            return JsonMapper.shared().readTree(in).required("values");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions of each dimension, and of all of them together as {@code all40}. */
    static Map<String, List<String>> scales() {
        Map<String, List<String>> scales = new LinkedHashMap<>();
        Set<String> all = new LinkedHashSet<>();
        values("scan40/scores.json").required("dimensions").properties().forEach(dimension -> {
            List<String> questions = texts(dimension.getValue());
            scales.put(dimension.getKey(), questions);
            all.addAll(questions);
        });
        scales.put("all40", List.copyOf(all));
        return scales;
    }

    static ScoreMatrix recoded(List<String> questions) {
        return matrix(questions, Set.copyOf(texts(values("scan40/scores.json").required("reversed"))));
    }

    static ScoreMatrix asGiven(List<String> questions) {
        return matrix(questions, Set.of());
    }

    private static ScoreMatrix matrix(List<String> questions, Set<String> reversed) {
        List<List<Optional<BigFraction>>> people = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader in = new InputStreamReader(open("scan40/responses.csv"), StandardCharsets.UTF_8);
                CSVParser parser = format.parse(in)) {
            for (CSVRecord person : parser) {
                people.add(questions.stream()
                        .map(question -> score(person.get(question), reversed.contains(question)))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScoreMatrix(questions.size(), people);
    }

    private static Optional<BigFraction> score(String cell, boolean reversed) {
        if (cell.isEmpty() || cell.equals("na")) {
            return Optional.empty();
        }
        int answer = Integer.parseInt(cell);
        return Optional.of(BigFraction.of(reversed ? 6 - answer : answer));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(ReliabilityOracle.class.getResourceAsStream("/oracle/" + file), file);
    }
}
