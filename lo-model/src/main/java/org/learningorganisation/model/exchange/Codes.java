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
 * Immutable.
 */
public final class Codes {

    /** Ids that differ only where numbers of so many digits come are numbered together. */
    private static final int DIGITS = 3;

    private final Map<String, String> byId;
    private final Map<String, String> idByCode;

    private Codes(Map<String, String> byId, Map<String, String> idByCode) {
        this.byId = Collections.unmodifiableMap(byId);
        this.idByCode = Collections.unmodifiableMap(idByCode);
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
            String code = form.nearest(id, 1);
            String beginning = form.identity().apply(beginning(code, form));
            int number = 1;
            while (form.isReserved(code) || taken.putIfAbsent(form.identity().apply(code), id) != null) {
                // where the search for ids with the same beginning came to, since it would come there again
                number = numbers.merge(beginning, 2, (last, first) -> last + 1);
                code = form.nearest(id, number);
            }
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

    /** What stays of a code before a number. */
    private static String beginning(String code, CodeForm form) {
        return code.substring(0, Math.min(code.length(), Math.max(1, form.longest() - DIGITS)));
    }

    /**
     * The codes by their ids.
     *
     * @return the code by id, in the order of the definition
     */
    public Map<String, String> byId() {
        return byId;
    }

    /**
     * The ids by their codes.
     *
     * @return the id by code, in the order of the definition
     */
    public Map<String, String> idByCode() {
        return idByCode;
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
