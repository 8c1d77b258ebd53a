package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ids of a definition and the codes that a target takes for them. An id that the target allows is its own code. Any other
 * gets the nearest code that is still free, in the order of the definition; so the same definition always gives the same
 * codes.
 *
 * @param byId the code by id, in the order of the definition
 * @param idByCode the id by code
 */
public record Codes(Map<String, String> byId, Map<String, String> idByCode) {

    /** Copies the maps and keeps their order. */
    public Codes {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
        idByCode = Collections.unmodifiableMap(new LinkedHashMap<>(idByCode));
    }

    /**
     * The codes of some ids.
     *
     * @param ids the ids, each once
     * @param form what the target allows
     * @return a code for each of them, no two the same for the target
     */
    public static Codes of(List<String> ids, CodeForm form) {
        Map<String, String> taken = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String id : ids) {
            boolean keeps = form.fits(id) && taken.putIfAbsent(form.identity().apply(id), id) == null;
            if (!keeps) {
                others.add(id);
            }
        }
        Map<String, String> changed = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String id : others) {
            // where the search for ids with the same beginning came to, since it would come there again
            String start = form.identity().apply(form.nearest(id, 1));
            int number = numbers.getOrDefault(start, 1);
            String code = form.nearest(id, number);
            while (form.isReserved(code) || taken.putIfAbsent(form.identity().apply(code), id) != null) {
                number++;
                code = form.nearest(id, number);
            }
            numbers.put(start, number);
            changed.put(id, code);
        }
        Map<String, String> byId = new LinkedHashMap<>();
        Map<String, String> idByCode = new LinkedHashMap<>();
        for (String id : ids) {
            String code = changed.getOrDefault(id, id);
            byId.put(id, code);
            idByCode.put(code, id);
        }
        return new Codes(byId, idByCode);
    }

    /**
     * The code of an id.
     *
     * @param id one of the ids for which the codes were made
     * @return its code; any other id as it is
     */
    public String of(String id) {
        return byId.getOrDefault(id, id);
    }

    /**
     * The id that has a code.
     *
     * @param code what came back from the target
     * @return the id; empty when no id has that code
     */
    public Optional<String> id(String code) {
        return Optional.ofNullable(idByCode.get(code));
    }

    /**
     * Whether an id had to become another code.
     *
     * @param id one of the ids for which the codes were made
     * @return true when its code is not the id itself
     */
    public boolean changes(String id) {
        return !of(id).equals(id);
    }
}
