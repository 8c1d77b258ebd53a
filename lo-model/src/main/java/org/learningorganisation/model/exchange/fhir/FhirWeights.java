package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The weight of an option: {@code ordinalValue} (R4) or {@code itemWeight} (R5), on the option itself, on its coding or on the
 * concept that it names. Both are read in both versions.
 */
final class FhirWeights {

    /** The extensions that carry a weight. */
    static final Set<String> EXTENSIONS =
            Stream.of(FhirVersion.values()).map(FhirVersion::weightExtension).collect(Collectors.toUnmodifiableSet());

    private FhirWeights() {}

    /**
     * A weight and where it stands.
     *
     * @param value the weight
     * @param path where
     */
    record Weight(BigDecimal value, String path) {}

    /** All weights that some elements carry, in their order. */
    static List<Weight> of(List<FhirElement> elements) {
        return elements.stream()
                .flatMap(element -> EXTENSIONS.stream()
                        .sorted()
                        .flatMap(url -> element.extensions(url).stream())
                        .flatMap(extension ->
                                value(extension).map(value -> new Weight(value, extension.path())).stream()))
                .toList();
    }

    private static Optional<BigDecimal> value(FhirElement extension) {
        return extension.number(extension.has("valueInteger") ? "valueInteger" : "valueDecimal");
    }
}
