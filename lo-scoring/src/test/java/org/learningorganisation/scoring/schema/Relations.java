package org.learningorganisation.scoring.schema;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import tools.jackson.databind.JsonNode;

/** What constructors ask of several values together, which no schema can say. The document is one its schema accepts. */
final class Relations {

    private Relations() {}

    static boolean hold(SchemaFile file, JsonNode document) {
        return switch (file) {
            case PLAN -> ofPlan(document);
            case RESULT -> ofPlan(document.path("plan").path("choices"));
            case BENCHMARK -> ofBenchmark(document);
            case DEFINITION, RESPONSE, TARGET -> true;
        };
    }

    private static boolean ofPlan(JsonNode plan) {
        JsonNode groups = plan.path("groups");
        int minimum = groups.has("minimum") ? whole(groups.get("minimum")) : 5;
        boolean enough = !groups.has("distributionMinimum") || whole(groups.get("distributionMinimum")) >= minimum;
        int last = 0;
        boolean ascending = true;
        for (JsonNode step : plan.path("relevantDifference").path("steps")) {
            ascending = ascending && whole(step.get("from")) > last;
            last = whole(step.get("from"));
        }
        return enough && ascending;
    }

    private static boolean ofBenchmark(JsonNode benchmark) {
        Set<String> seen = new HashSet<>();
        boolean hold = true;
        for (JsonNode figure : benchmark.get("dimensions")) {
            hold = hold && seen.add(figure.get("id").asString());
            hold = hold && whole(figure.get("n")) <= whole(benchmark.get("n"));
            if (figure.has("lowerQuartile")) {
                hold = hold && exact(figure.get("lowerQuartile")).compareTo(exact(figure.get("median"))) <= 0;
                hold = hold && exact(figure.get("median")).compareTo(exact(figure.get("upperQuartile"))) <= 0;
            }
        }
        return hold;
    }

    private static int whole(JsonNode number) {
        return number.decimalValue().intValueExact();
    }

    private static BigFraction exact(JsonNode text) {
        return Fractions.parse(text.asString()).orElseGet(() -> Fractions.of(new BigDecimal(text.asString())));
    }
}
