package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.CodeForm;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Findings;

/** Makes disciplines, questions and scales of the items of a questionnaire. */
final class FhirDefinition {

    /** The ids of a definition, which differ in more than case. */
    static final CodeForm ID = new CodeForm(
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"),
            64,
            Set.of("overall"),
            Pattern.compile("[^A-Za-z0-9._-]+"),
            "-",
            FhirDefinition::withoutCase);

    private final List<LanguageTag> languages;
    private final Findings findings;
    private final List<AnswerScale> scales = new ArrayList<>();

    /** By identity, since a long list of options can be that of very many items. */
    private final IdentityHashMap<AnswerScale, String> scaleIds = new IdentityHashMap<>();

    private final Codes groupIds;
    private final List<Discipline> disciplines = new ArrayList<>();
    private final IdentityHashMap<FhirItem, String> measured = new IdentityHashMap<>();
    private final List<Question> questions;

    /**
     * Makes everything.
     *
     * @param whole the questionnaire as a group, with its id in the definition
     * @param languages the languages in which every text is there
     * @param findings takes what is left out or called otherwise
     */
    FhirDefinition(FhirItem whole, List<LanguageTag> languages, Findings findings) {
        List<FhirItem> items = whole.all().toList();
        this.languages = List.copyOf(languages);
        this.findings = findings;
        scales(items);
        this.groupIds = Codes.of(
                items.stream()
                        .filter(item -> item.kind() == FhirItem.Kind.GROUP)
                        .map(FhirDefinition::key)
                        .distinct()
                        .toList(),
                ID);
        if (whole.own().anyMatch(FhirItem::isScored)) {
            discipline(whole, Optional.empty());
        }
        whole.groups().forEach(group -> group(group, Optional.empty()));
        List<FhirItem> asked = items.stream().filter(FhirItem::isQuestion).toList();
        Codes ids = ids(asked);
        this.questions = asked.stream().map(item -> question(item, ids)).toList();
    }

    private static String withoutCase(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Codes ids(List<FhirItem> items) {
        return Codes.of(items.stream().map(FhirItem::linkId).distinct().toList(), ID);
    }

    List<Discipline> disciplines() {
        return disciplines;
    }

    List<Question> questions() {
        return questions;
    }

    List<AnswerScale> scales() {
        return scales;
    }

    /** Items with equal options share a scale; one without weights takes the scale of one that offers the same with weights. */
    private void scales(List<FhirItem> items) {
        IdentityHashMap<AnswerScale, String> offers = new IdentityHashMap<>();
        Map<String, AnswerScale> withWeights = new HashMap<>();
        for (FhirItem item : items) {
            AnswerScale scale = item.scale().orElse(null);
            if (scale != null && !offers.containsKey(scale)) {
                String offered = offered(scale);
                offers.put(scale, offered);
                if (item.isScored()) {
                    withWeights.putIfAbsent(offered, scale);
                }
            }
        }
        Map<String, AnswerScale> distinct = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        IdentityHashMap<AnswerScale, String> chosen = new IdentityHashMap<>();
        for (FhirItem item : items) {
            AnswerScale scale = item.scale().orElse(null);
            if (scale != null && !chosen.containsKey(scale)) {
                String offered = offers.getOrDefault(scale, "");
                AnswerScale same = item.isScored() ? scale : withWeights.getOrDefault(offered, scale);
                String key = offered + weights(same);
                chosen.put(scale, key);
                distinct.putIfAbsent(key, same);
                while (!names.containsKey(key)) {
                    int number = numbers.merge(same.id(), 1, Integer::sum);
                    String name = number == 1 ? same.id() : same.id() + " " + number;
                    if (taken.add(name)) {
                        names.put(key, name);
                    }
                }
            }
        }
        Codes ids = Codes.of(
                distinct.keySet().stream()
                        .map(key -> names.getOrDefault(key, ""))
                        .toList(),
                ID);
        chosen.forEach((scale, key) -> scaleIds.put(scale, ids.of(names.getOrDefault(key, ""))));
        distinct.forEach((key, scale) -> scales.add(new AnswerScale(
                ids.of(names.getOrDefault(key, "")),
                false,
                scale.options().stream().map(this::labelled).toList(),
                scale.range())));
    }

    /**
     * What a respondent sees of a scale, as one text: a map sorts texts of which many have one hash, and not scales, so that
     * nobody can make it slow. The length before each part tells where the next one begins.
     */
    private static String offered(AnswerScale scale) {
        StringBuilder offered = new StringBuilder();
        part(offered, scale.id());
        part(offered, scale.range().toString());
        for (AnswerOption option : scale.options()) {
            part(offered, option.code());
            Map<String, String> label = new TreeMap<>();
            option.label().byLanguage().forEach((language, words) -> label.put(language.value(), words));
            part(offered, Integer.toString(label.size()));
            label.forEach((language, words) -> {
                part(offered, language);
                part(offered, words);
            });
        }
        return offered.toString();
    }

    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }

    /** How the options of a scale count. */
    private static String weights(AnswerScale scale) {
        return scale.options().stream()
                .map(option -> option.kind() + " " + option.score())
                .toList()
                .toString();
    }

    private AnswerOption labelled(AnswerOption option) {
        return new AnswerOption(
                option.code(), option.kind(), option.score(), text(option.label(), option.code()), option.extensions());
    }

    /**
     * A group that asks something scored is a discipline. A discipline with parts is scored from its parts, so the groups
     * within one that asks something itself stand beside it, with a warning.
     */
    private void group(FhirItem group, Optional<String> parent) {
        boolean asks = group.own().anyMatch(FhirItem::isScored);
        List<FhirItem> parts = group.groups().toList();
        Optional<String> around = parent;
        if (!group.asksScored()) {
            findings.add(ExchangeRule.ITEM_LEFT_OUT, group.path(), "item", group.linkId(), "type", "group");
        } else {
            String id = discipline(group, parent);
            around = asks ? parent : Optional.of(id);
            replaced(group, id);
        }
        if (asks && parts.stream().anyMatch(FhirItem::asksScored)) {
            String path = group.path() + ".item";
            findings.add(ExchangeRule.PART_NOT_TAKEN, path, "property", "group", "item", group.linkId());
        }
        for (FhirItem part : parts) {
            group(part, around);
        }
    }

    /** The questionnaire may have the name of one of its groups, and gives way to it: no group has a space at its end. */
    private static String key(FhirItem group) {
        return group.path().isEmpty() ? group.linkId() + " " : group.linkId();
    }

    private String discipline(FhirItem group, Optional<String> parent) {
        String id = groupIds.of(key(group));
        DimensionBuilder<Discipline> discipline = Discipline.builder(id, text(group));
        parent.ifPresent(discipline::parent);
        disciplines.add(discipline.build());
        group.own().filter(FhirItem::isScored).forEach(item -> measured.put(item, id));
        return id;
    }

    private Question question(FhirItem item, Codes ids) {
        String id = ids.of(item.linkId());
        replaced(item, id);
        Question.Builder question = Question.builder(id, text(item));
        item.scale().map(scaleIds::get).ifPresent(question::scale);
        Optional<String> dimension = Optional.ofNullable(measured.get(item));
        dimension.ifPresent(question::measures);
        if (item.kind() == FhirItem.Kind.OPEN) {
            question.kind(Question.Kind.OPEN);
        } else if (dimension.isEmpty()) {
            question.kind(Question.Kind.BACKGROUND);
            findings.add(ExchangeRule.QUESTION_WITHOUT_WEIGHTS, item.path(), "item", item.linkId());
        }
        return (item.required() ? question : question.optional()).build();
    }

    private LocalizedText text(FhirItem item) {
        if (item.text().equals(LocalizedText.NONE)) {
            findings.add(ExchangeRule.REPLACED, item.path() + ".text", "found", "-", "written", item.linkId());
        }
        return text(item.text(), item.linkId());
    }

    private LocalizedText text(LocalizedText text, String otherwise) {
        return text.equals(LocalizedText.NONE) ? FhirTranslations.same(otherwise, languages) : text;
    }

    private void replaced(FhirItem item, String id) {
        if (!id.equals(item.linkId())) {
            findings.add(ExchangeRule.REPLACED, item.path() + ".linkId", "found", item.linkId(), "written", id);
        }
    }
}
