package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private @Nullable List<FhirElement> extensions;

    FhirElement(Map<?, ?> properties, String path, FhirShape shape, Findings findings) {
        this.properties = properties;
        this.path = path;
        this.findings = findings;
        if (!shape.equals(FhirShape.ANY)) {
            properties.keySet().stream()
                    .takeWhile(name -> !findings.areTooMany())
                    .forEach(name -> check(name.toString(), shape));
        }
    }

    private void check(String name, FhirShape shape) {
        boolean aside = name.startsWith("_");
        String property = aside ? name.substring(1) : name;
        if (shape.binding().contains(property)) {
            findings.add(ExchangeRule.NOT_UNDERSTOOD, at(name), "property", name);
        } else if (shape.taken().contains(name)) {
            return;
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

    Optional<Boolean> flag(String property) {
        return value(property, Boolean.class, JsonKind.BOOLEAN);
    }

    /** Whether a property has that value and no other. */
    boolean is(String property, Object value) {
        return value.equals(properties.get(property));
    }

    /** A list of texts. */
    List<String> texts(String property) {
        List<String> texts = new ArrayList<>();
        list(property, String.class, JsonKind.TEXT, (here, text) -> texts.add(text));
        return texts;
    }

    /** The extensions of a name. */
    List<FhirElement> extensions(String url) {
        return extensions().stream().filter(each -> each.is("url", url)).toList();
    }

    private List<FhirElement> extensions() {
        if (extensions == null) {
            extensions = objects("extension", FhirShape.ANY);
        }
        return extensions;
    }

    /** A warning for each of the named properties that is there, and for each extension that is not among the known. */
    void notTaken(String item, Set<String> parts, Set<String> known) {
        parts.stream().sorted().filter(this::has).forEach(part -> notTaken(item, part));
        for (FhirElement extension : extensions()) {
            String url = extension.text("url").orElse("-");
            if (!known.contains(url)) {
                findings.add(ExchangeRule.PART_NOT_TAKEN, extension.path(), "property", url, "item", item);
            }
        }
    }

    /** A warning when there is an extension that is not among the known. */
    void warnOfExtensions(Set<String> known) {
        warnOfExtensions("extension", known);
    }

    /** The same under another name, of which there is one warning. */
    void warnOfExtensions(String name, Set<String> known) {
        extensions().stream()
                .filter(each -> known.stream().noneMatch(url -> each.is("url", url)))
                .findFirst()
                .ifPresent(any -> findings.addNotTaken(name, at("extension")));
    }

    /** An error for each property that may change the meaning of the rest. */
    void requireNothingBinding() {
        Stream.of("implicitRules", "modifierExtension")
                .filter(this::has)
                .forEach(name -> findings.add(ExchangeRule.NOT_UNDERSTOOD, at(name), "property", name));
    }

    /** A warning that a property of an item has no place in a definition. */
    void notTaken(String item, String part) {
        findings.add(ExchangeRule.PART_NOT_TAKEN, at(part), "property", part, "item", item);
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
        List<FhirElement> elements = new ArrayList<>();
        list(
                property,
                Map.class,
                JsonKind.OBJECT,
                (here, element) -> elements.add(new FhirElement(element, here, shape, findings)));
        return elements;
    }

    /** Hands on the elements of a list that are of a type, with their paths, until there are too many findings. */
    private <T> void list(String property, Class<T> type, JsonKind expected, BiConsumer<String, T> taker) {
        List<?> found = value(property, List.class, JsonKind.LIST).orElse(List.of());
        for (int place = 0; place < found.size() && !findings.areTooMany(); place++) {
            String here = at(property) + "[" + place + "]";
            typed(found.get(place), type, expected, here).ifPresent(element -> taker.accept(here, element));
        }
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
