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
                valueSets.put("#" + resource.text("id").orElse(""), resource);
                valueSets.put(resource.text("url").orElse(""), resource);
            }
        }
    }

    /** The scale of an item; empty when its options are elsewhere, or there are none. */
    Optional<AnswerScale> read(FhirElement item, String linkId) {
        if (!item.has("answerValueSet")) {
            return inline(item, linkId);
        }
        String reference = withoutVersion(item.text("answerValueSet").orElse(""));
        Optional<AnswerScale> scale = read.get(reference);
        if (scale == null) {
            scale = valueSet(reference);
            read.put(reference, scale);
        }
        if (scale.isEmpty()) {
            item.notTaken(linkId, "answerValueSet");
        }
        return scale;
    }

    private Optional<AnswerScale> inline(FhirElement item, String linkId) {
        List<AnswerOption> options = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (FhirElement option : item.objects("answerOption", FhirShape.OPTION)) {
            option.notTaken(linkId, Set.of("initialSelected"), FhirWeights.EXTENSIONS);
            Optional<FhirElement> coding = option.object("valueCoding", FhirShape.CODING_OF_OPTION);
            Optional<String> code = option.text("valueString");
            LocalizedText label = LocalizedText.NONE;
            if (coding.isPresent()) {
                code = coding.get().required("code");
                label = texts.readConcept(coding.get());
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
        return scale(names.size() == 1 ? names.iterator().next() : "", options, item.at("answerOption"));
    }

    /** A set whose concepts are listed, and not said by a rule. */
    private Optional<AnswerScale> valueSet(String reference) {
        FhirElement set = valueSets.get(reference);
        if (set == null) {
            return Optional.empty();
        }
        unused.remove(set.path());
        List<AnswerOption> options = new ArrayList<>();
        Optional<FhirElement> compose = set.object("compose", FhirShape.ANY).filter(found -> !found.has("exclude"));
        if (compose.isPresent()) {
            for (FhirElement include : compose.get().objects("include", FhirShape.ANY)) {
                if (!include.has("concept") || include.has("filter") || include.has("valueSet")) {
                    return Optional.empty();
                }
                for (FhirElement concept : include.objects("concept", FhirShape.ANY)) {
                    String code = concept.required("code").orElse("");
                    options.add(option(code, texts.readConcept(concept), FhirWeights.on(concept)));
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
