package org.learningorganisation.model.exchange.surveyjs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;

/**
 * What SurveyJS stores for the options of a scale: the code, as a number where it is the usual way of writing a whole number,
 * and as a text otherwise.
 *
 * <p>SurveyJS takes {@code 1}, {@code "01"} and {@code "1.0"} for one value, {@code A} and {@code a} for one column, and what
 * stands after {@code |} for a text. A scale with such codes gets {@code option-1}, {@code option-2} and so on instead, by
 * place.
 */
final class SurveyValues {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    /** The values of a question that offers none. */
    static final SurveyValues NONE = new SurveyValues(new AnswerScale("", false, List.of(), Optional.empty()));

    private final boolean ofNumbers;
    private final Map<String, Object> byCode = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    SurveyValues(AnswerScale scale) {
        ofNumbers = scale.range().isPresent();
        boolean replaced = confuses(scale);
        for (AnswerOption option : scale.options()) {
            Object value = replaced ? "option-" + (byCode.size() + 1) : value(option.code());
            byCode.put(option.code(), value);
            codes.put(value.toString(), option.code());
        }
    }

    /** Whether SurveyJS would take two codes of a scale for one, or part of a code for a text. */
    static boolean confuses(AnswerScale scale) {
        List<String> all = scale.options().stream().map(AnswerOption::code).toList();
        Set<String> seen = new HashSet<>();
        return !all.stream().allMatch(code -> code.indexOf('|') < 0 && seen.add(folded(code)));
    }

    /** What is stored for an option: a text or a number. */
    Object of(AnswerOption option) {
        return Objects.requireNonNull(byCode.get(option.code()), option.code());
    }

    /** The code for what was stored; what no option stands for is given back as it is, for a check to refuse. */
    String code(String stored) {
        return ofNumbers ? SurveyNumber.text(stored) : codes.getOrDefault(stored, stored);
    }

    /** The code for a number that was stored. */
    String code(BigDecimal stored) {
        return code(SurveyNumber.text(stored));
    }

    private static Object value(String code) {
        return WHOLE_NUMBER.matcher(code).matches() ? (Object) Long.valueOf(code) : code;
    }

    private static String folded(String code) {
        try {
            return new BigDecimal(code.trim()).stripTrailingZeros().toString();
        } catch (NumberFormatException e) {
            return code.trim().toLowerCase(Locale.ROOT);
        }
    }
}
