package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;
import org.learningorganisation.model.validation.ResponseValidator;

/** Reads the items of a questionnaire; whatever of them has no place in a definition is a warning that names the item. */
final class FhirItemReader {

    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";
    private static final String PLACES = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";

    /** What an item may have that a question has no place for. */
    private static final Set<String> NO_PLACE =
            Set.of("code", "definition", "disabledDisplay", "enableBehavior", "enableWhen", "initial", "prefix");

    /** What changes nothing when it is so. */
    private static final Map<String, Object> USUAL = Map.of(
            "repeats",
            false,
            "readOnly",
            false,
            "answerConstraint",
            "optionsOnly",
            "maxLength",
            BigDecimal.valueOf(ResponseValidator.LONGEST_TEXT));

    /** The types of items that are answered with an option; the open ones take a text beside them. */
    private static final Set<String> CHOICES = Set.of("choice", "coding", "open-choice");

    /** The types of items that are answered with an option where there are options. */
    private static final Set<String> CHOICES_AT_TIMES = Set.of("string", "text", "integer");

    private static final Set<String> NUMBERS = Set.of("integer", "decimal");

    private static final int MOST_PLACES = 15;

    private final FhirOptions options;
    private final FhirTranslations texts;
    private final boolean ours;
    private final Findings findings;

    /**
     * A reader of items.
     *
     * @param ours whether the questionnaire is an export of ours, in which a number within bounds is known to be scored
     */
    FhirItemReader(FhirOptions options, FhirTranslations texts, boolean ours, Findings findings) {
        this.options = options;
        this.texts = texts;
        this.ours = ours;
        this.findings = findings;
    }

    List<FhirItem> read(FhirElement parent) {
        return parent.objects("item", FhirShape.QUESTION).stream()
                .takeWhile(item -> !findings.areTooMany())
                .map(this::item)
                .toList();
    }

    private FhirItem item(FhirElement item) {
        String linkId = item.required("linkId").orElse("");
        String type = item.required("type").orElse("");
        LocalizedText text = texts.read(item, "text");
        Optional<AnswerScale> scale = Optional.empty();
        FhirItem.Kind kind = FhirItem.Kind.LEFT_OUT;
        // a number that cannot be filled in is computed from other answers, and would count twice
        boolean computed = NUMBERS.contains(type) && item.is("readOnly", true);
        boolean optional = CHOICES_AT_TIMES.contains(type) && FhirOptions.isOn(item);
        if (CHOICES.contains(type) || (optional && !computed)) {
            scale = options.read(item, linkId);
        }
        if (type.equals("group")) {
            kind = FhirItem.Kind.GROUP;
        } else if (scale.isPresent()) {
            kind = FhirItem.Kind.CLOSED;
        } else if (type.equals("string") || type.equals("text")) {
            kind = FhirItem.Kind.OPEN;
        } else if (NUMBERS.contains(type) && !computed) {
            scale = range(item, type).map(range -> new AnswerScale(name(range), false, List.of(), Optional.of(range)));
            kind = scale.isPresent() ? FhirItem.Kind.CLOSED : kind;
        }
        if (!ours && scale.flatMap(AnswerScale::range).isPresent()) {
            findings.add(ExchangeRule.NUMBER_SCORED, item.path(), "item", linkId);
        }
        boolean hasOptions = scale.filter(each -> each.range().isEmpty()).isPresent();
        Set<String> known = NUMBERS.contains(type) && !hasOptions ? Set.of(MIN, MAX, PLACES) : Set.of();
        if (kind == FhirItem.Kind.LEFT_OUT) {
            findings.add(ExchangeRule.ITEM_LEFT_OUT, item.path(), "item", linkId, "type", type);
        }
        item.notTaken(linkId, NO_PLACE, known);
        remarks(item, linkId, type, kind);
        List<FhirItem> items = read(item);
        boolean required = item.flag("required").orElse(false);
        return new FhirItem(linkId, item.path(), kind, text, required, scale, items);
    }

    private void remarks(FhirElement item, String linkId, String type, FhirItem.Kind kind) {
        if (!CHOICES.contains(type) && !CHOICES_AT_TIMES.contains(type)) {
            FhirOptions.notTaken(item, linkId);
        }
        new TreeMap<>(USUAL).forEach((name, usual) -> {
            if (item.has(name) && !item.is(name, usual)) {
                item.notTaken(linkId, name);
            }
        });
        if (type.equals("open-choice")) {
            item.notTaken(linkId, "type");
        }
        if (kind == FhirItem.Kind.GROUP && item.flag("required").orElse(false)) {
            item.notTaken(linkId, "required");
        }
        if (kind != FhirItem.Kind.GROUP && item.has("item")) {
            item.notTaken(linkId, "item");
        }
    }

    /** Equal ranges are one scale. */
    private static String name(NumericRange range) {
        return FhirNumber.code(range.min()) + "-" + FhirNumber.code(range.max());
    }

    /** A number without both bounds cannot be scored, and is no range. */
    private static Optional<NumericRange> range(FhirElement item, String type) {
        Optional<BigDecimal> min = bound(item, MIN);
        Optional<BigDecimal> max = bound(item, MAX);
        Optional<BigDecimal> step = type.equals("integer")
                ? Optional.of(BigDecimal.ONE)
                : bound(item, PLACES)
                        .filter(places ->
                                places.signum() >= 0 && places.compareTo(BigDecimal.valueOf(MOST_PLACES)) <= 0)
                        .map(places -> BigDecimal.ONE.movePointLeft(places.intValue()));
        return min.flatMap(low -> max.map(high -> new NumericRange(low, high, step)));
    }

    private static Optional<BigDecimal> bound(FhirElement item, String url) {
        List<FhirElement> found = item.extensions(url);
        return found.isEmpty() ? Optional.empty() : FhirWeights.value(found.get(0));
    }
}
