package org.learningorganisation.model.exchange.fhir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds one JSON object of FHIR in the order of its calls. FHIR allows no empty list, text or object: those are left out. */
final class FhirObject {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    FhirObject with(String name, Object value) {
        boolean empty = value instanceof String text
                ? text.isEmpty()
                : value instanceof List<?> list ? list.isEmpty() : value instanceof Map<?, ?> map && map.isEmpty();
        if (!empty) {
            properties.put(name, value);
        }
        return this;
    }

    FhirObject with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    Map<String, Object> done() {
        return Collections.unmodifiableMap(properties);
    }

    /** An extension with one value, such as {@code valueDecimal}. */
    static Map<String, Object> extension(String url, String type, Object value) {
        return new FhirObject().with("url", url).with(type, value).done();
    }
}
