package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/**
 * Reads what can be chosen on an item as a scale, whose id is what the questionnaire calls the list. Sets of values are looked
 * for within the questionnaire, and not elsewhere.
 */
final class FhirOptions {

    /** The name of a list that has none. */
    private static final String UNNAMED = "scale";

    private static final String LIST = "answerOption";
    private static final String SET = "answerValueSet";

    private final FhirTranslations texts;
    private final Findings findings;
    private final Map<String, FhirElement> valueSets = new HashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();
    private final Set<String> systems = new LinkedHashSet<>();

    /** By reference, so that a long list that many items use is read once. */
    private final Map<String, Optional<AnswerScale>> read = new HashMap<>();

    FhirOptions(FhirElement questionnaire, FhirTranslations texts, Findings findings) {
        this.texts = texts;
        this.findings = findings;
        for (FhirElement resource : questionnaire.objects("contained", FhirShape.ANY)) {
            unused.add(resource.path());
            if (resource.is("resourceType", "ValueSet")) {
                resource.text("id").ifPresent(id -> name("#" + id, resource));
                resource.text("url").ifPresent(url -> name(url, resource));
            }
        }
    }

    /** The first of a name counts; another is not taken for it. */
    private void name(String name, FhirElement set) {
        FhirElement first = valueSets.putIfAbsent(name, set);
        if (first != null) {
            findings.add(ExchangeRule.NOT_TAKEN, set.path(), "property", name);
        }
    }

    /** What has only a display is called by it. */
    private Optional<String> code(FhirElement coding) {
        Optional<String> code = coding.text("code");
        return code.isPresent() ? code : coding.text("display").map(display -> replaced(coding.at("code"), display));
    }

    /** What has no display is called by its code. */
    private LocalizedText label(FhirElement concept, String code) {
        LocalizedText label = texts.readConcept(concept);
        if (label.equals(LocalizedText.NONE) && !code.isEmpty()) {
            replaced(concept.at("display"), code);
        }
        return label;
    }

    private String replaced(String path, String written) {
        findings.add(ExchangeRule.REPLACED, path, "found", "-", "written", written);
        return written;
    }

    /** Whether an item has options. */
    static boolean isOn(FhirElement item) {
        return item.has(LIST) || item.has(SET);
    }

    /** A warning for the options of an item of a type that has none. */
    static void notTaken(FhirElement item, String linkId) {
        if (item.has(LIST)) {
            item.notTaken(linkId, LIST);
        }
        if (item.has(SET)) {
            item.notTaken(linkId, SET);
        }
    }

    /** The scale of an item; empty when its options are elsewhere, or there are none. */
    Optional<AnswerScale> read(FhirElement item, String linkId) {
        if (!item.has(SET)) {
            return inline(item, linkId);
        }
        String reference = withoutVersion(item.text(SET).orElse(""));
        Optional<AnswerScale> scale = read.get(reference);
        if (scale == null) {
            scale = valueSet(reference);
            read.put(reference, scale);
        }
        if (scale.isEmpty()) {
            item.notTaken(linkId, SET);
            return inline(item, linkId);
        }
        if (item.has(LIST)) {
            item.notTaken(linkId, LIST);
        }
        return scale;
    }

    private Optional<AnswerScale> inline(FhirElement item, String linkId) {
        List<AnswerOption> options = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (FhirElement option : item.objects(LIST, FhirShape.OPTION)) {
            option.notTaken(linkId, Set.of("initialSelected"), FhirWeights.EXTENSIONS);
            Optional<FhirElement> coding = option.object("valueCoding", FhirShape.CODING_OF_OPTION);
            Optional<String> code = option.text("valueString");
            LocalizedText label = LocalizedText.NONE;
            if (coding.isPresent()) {
                code = code(coding.get());
                label = label(coding.get(), code.orElse(""));
                coding.get().warnOfExtensions("valueCoding.extension", FhirWeights.EXTENSIONS);
                names.add(coding.get().text("system").orElse(""));
            } else if (option.has("valueInteger")) {
                code = option.number("valueInteger").map(FhirNumber::code);
            }
            if (code.isEmpty()) {
                option.notTaken(linkId, String.join(", ", option.named("value")));
            } else {
                options.add(option(code.get(), label, FhirWeights.on(option, coding.orElse(option))));
            }
        }
        systems.addAll(names);
        return scale(names.size() == 1 ? names.iterator().next() : "", options, item.at(LIST));
    }

    /** A set whose concepts are listed, and not said by a rule. */
    private Optional<AnswerScale> valueSet(String reference) {
        FhirElement set = valueSets.get(reference);
        if (set == null) {
            return Optional.empty();
        }
        unused.remove(set.path());
        set.requireNothingBinding();
        List<AnswerOption> options = new ArrayList<>();
        Optional<FhirElement> compose = set.object("compose", FhirShape.ANY).filter(found -> !found.has("exclude"));
        if (compose.isPresent()) {
            compose.get().requireNothingBinding();
            for (FhirElement include : compose.get().objects("include", FhirShape.ANY)) {
                include.requireNothingBinding();
                if (!include.has("concept") || include.has("filter") || include.has("valueSet")) {
                    return Optional.empty();
                }
                for (FhirElement concept : include.objects("concept", FhirShape.ANY)) {
                    String code = concept.required("code").orElse("");
                    concept.requireNothingBinding();
                    concept.warnOfExtensions("concept.extension", FhirWeights.EXTENSIONS);
                    options.add(option(code, label(concept, code), FhirWeights.on(concept)));
                }
            }
        }
        return scale(reference, options, set.path());
    }

    /** The first weight counts. */
    private AnswerOption option(String code, LocalizedText label, List<FhirElement> weights) {
        Optional<BigDecimal> first = weights.isEmpty() ? Optional.empty() : FhirWeights.value(weights.get(0));
        FhirWeights.compare(weights, code, first, findings);
        return new AnswerOption(code, AnswerOption.Kind.SCORED, first, label, Extensions.NONE);
    }

    /** Where some options have a weight, one that has none stands outside scoring. */
    private Optional<AnswerScale> scale(String name, List<AnswerOption> options, String path) {
        boolean scored = false;
        for (AnswerOption option : options) {
            scored |= option.score().isPresent();
        }
        List<AnswerOption> all = new ArrayList<>();
        for (AnswerOption option : options) {
            boolean outside = scored && option.score().isEmpty();
            if (outside) {
                findings.add(ExchangeRule.OPTION_WITHOUT_WEIGHT, path, "code", option.code());
            }
            all.add(outside ? AnswerOption.notApplicable(option.code(), option.label()) : option);
        }
        String word = lastWord(name);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(AnswerScale.ofOptions(word.isEmpty() ? UNNAMED : word, all));
    }

    /** The code systems of all options of items. */
    Set<String> systems() {
        return systems;
    }

    /** The paths of what is within the questionnaire and was not needed. */
    Set<String> unused() {
        return unused;
    }

    private static String withoutVersion(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? canonical : canonical.substring(0, bar);
    }

    /** What a name ends in, which tells it from others of its publisher. */
    static String lastWord(String name) {
        String[] words = withoutVersion(name).split("[/#:]+", 0);
        return words.length == 0 ? "" : words[words.length - 1].strip();
    }
}
