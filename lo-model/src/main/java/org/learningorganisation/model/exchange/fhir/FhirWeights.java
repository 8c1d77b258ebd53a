package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/**
 * The weight of an option: {@code ordinalValue} (R4) or {@code itemWeight} (R5), on the option itself, on its coding or on the
 * concept that it names. Both are read in both versions.
 */
final class FhirWeights {

    /** The extensions that carry a weight. */
    static final Set<String> EXTENSIONS = Set.of(FhirVersion.R4.weightExtension(), FhirVersion.R5.weightExtension());

    private FhirWeights() {}

    /** The extensions with a weight on some elements, in their order. */
    static List<FhirElement> on(FhirElement... elements) {
        List<FhirElement> all = new ArrayList<>();
        for (FhirElement element : elements) {
            all.addAll(element.extensions(FhirVersion.R4.weightExtension()));
            all.addAll(element.extensions(FhirVersion.R5.weightExtension()));
        }
        return all;
    }

    /** The number that an extension carries. */
    static Optional<BigDecimal> value(FhirElement extension) {
        return extension.number(extension.has("valueInteger") ? "valueInteger" : "valueDecimal");
    }

    /** A warning for each weight that is not the score of its option. */
    static void compare(List<FhirElement> weights, String code, Optional<BigDecimal> score, Findings findings) {
        for (FhirElement weight : weights) {
            BigDecimal found = value(weight).orElse(null);
            if (found != null && (score.isEmpty() || score.get().compareTo(found) != 0)) {
                findings.add(
                        ExchangeRule.WEIGHT_DIFFERS,
                        weight.path(),
                        "code",
                        code,
                        "found",
                        FhirNumber.code(found),
                        "expected",
                        score.isPresent() ? FhirNumber.code(score.get()) : "-");
            }
        }
    }
}
