package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;

/** One JSON object of FHIR that is read, with its path; whatever is not as it should be becomes a finding. */
final class FhirElement {

    private static final Pattern NAME = Pattern.compile("\\[([^\\]0-9][^\\]]*)]");

    private final Map<?, ?> properties;
    private final String path;
    private final Findings findings;

    FhirElement(Map<?, ?> properties, String path, FhirShape shape, Findings findings) {
        this.properties = properties;
        this.path = path;
        this.findings = findings;
        properties.keySet().forEach(name -> check(name.toString(), shape));
    }

    private void check(String name, FhirShape shape) {
        boolean aside = name.startsWith("_");
        String property = aside ? name.substring(1) : name;
        if (shape.binding().contains(property)) {
            findings.add(ExchangeRule.NOT_UNDERSTOOD, at(name), "property", name);
        } else if (shape.left().contains(property) || (aside && shape.taken().contains(property))) {
            findings.addNotTaken(name, at(name));
        } else if (!shape.taken().contains(property) && !shape.copied().contains(property)) {
            findings.add(DocumentRule.UNKNOWN_PROPERTY, path, "property", name, "known", shape.known());
        }
    }

    /** A finding on JSON, whose path is written as {@code [item][3][linkId]}, with its path as FHIR writes it. */
    static Finding inFhir(Finding finding) {
        String path = NAME.matcher(finding.path()).replaceAll(".$1");
        return new Finding(
                finding.rule(),
                finding.severity(),
                path.startsWith(".") ? path.substring(1) : path,
                finding.message(),
                finding.hint(),
                finding.data(),
                finding.position());
    }

    String path() {
        return path;
    }

    String at(String property) {
        return path.isEmpty() ? property : path + "." + property;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** The names of the properties that begin so, in the order of the document. */
    List<String> named(String start) {
        return properties.keySet().stream()
                .map(Object::toString)
                .filter(name -> name.startsWith(start))
                .toList();
    }

    Optional<String> text(String property) {
        return value(property, String.class, JsonKind.TEXT);
    }

    Optional<BigDecimal> number(String property) {
        return value(property, BigDecimal.class, JsonKind.NUMBER);
    }

    /** A text that must be there. */
    Optional<String> required(String property) {
        if (!has(property)) {
            findings.add(DocumentRule.MISSING_PROPERTY, path, "property", property);
        }
        return text(property);
    }

    Optional<FhirElement> object(String property, FhirShape shape) {
        return value(property, Map.class, JsonKind.OBJECT)
                .map(found -> new FhirElement(found, at(property), shape, findings));
    }

    List<FhirElement> objects(String property, FhirShape shape) {
        List<?> found = value(property, List.class, JsonKind.LIST).orElse(List.of());
        List<FhirElement> elements = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            String here = at(property) + "[" + place + "]";
            typed(found.get(place), Map.class, JsonKind.OBJECT, here)
                    .ifPresent(element -> elements.add(new FhirElement(element, here, shape, findings)));
        }
        return elements;
    }

    private <T> Optional<T> value(String property, Class<T> type, JsonKind expected) {
        return has(property) ? typed(properties.get(property), type, expected, at(property)) : Optional.empty();
    }

    /** FHIR leaves out what is empty, so that an empty list never means something else than no list. */
    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? list.isEmpty()
                : value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof String text && text.isEmpty();
    }

    private <T> Optional<T> typed(@Nullable Object value, Class<T> type, JsonKind expected, String here) {
        if (isEmpty(value)) {
            findings.add(ExchangeRule.EMPTY_VALUE, here, "property", here);
        }
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        LanguageTag language = findings.language();
        // what the value is, and not what it says: that may be an answer
        findings.add(
                DocumentRule.WRONG_TYPE,
                here,
                "value",
                JsonKind.of(value).in(language),
                "expected",
                expected.in(language));
        return Optional.empty();
    }
}
