package org.learningorganisation.model.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;

/** Texts: there in every declared language, finished, and with the same variables and numbers in each. */
final class TextRules implements DefinitionCheck {

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        Map<String, LanguageTag> declared = new LinkedHashMap<>();
        definition.model().languages().forEach(language -> declared.putIfAbsent(key(language), language));
        DefinitionTexts texts = DefinitionTexts.of(definition);
        if (!declared.isEmpty() && definition.model().languages().size() <= ModelRules.MOST_LANGUAGES) {
            String known = String.join(", ", declared.keySet());
            texts.localized().forEach(text -> new TextCheck(declared, known, text, report).all());
        }
        for (DefinitionTexts.PlainText plain : texts.plain()) {
            if (TextContent.blank(plain.text())) {
                String property = plain.path()
                        .steps()
                        .get(plain.path().steps().size() - 1)
                        .name();
                report.accept(Remark.of(StructuralRule.TEXT_BLANK, plain.path(), "property", property));
            }
            placeholder(plain.text(), plain.language(), plain.path(), report);
        }
    }

    private static String key(LanguageTag language) {
        return language.value().toLowerCase(Locale.ROOT);
    }

    private static void placeholder(String text, LanguageTag language, PropertyPath path, Consumer<Remark> report) {
        TextContent.unfinished(text, language)
                .ifPresent(
                        found -> report.accept(Remark.of(StructuralRule.TEXT_PLACEHOLDER, path, "placeholder", found)));
    }

    /**
     * One text in all its languages.
     *
     * @param declared the languages of the definition, by tag in lower case
     * @param known the same languages, for a message
     * @param text the text
     * @param report takes the remarks
     */
    private record TextCheck(
            Map<String, LanguageTag> declared, String known, Located<LocalizedText> text, Consumer<Remark> report) {

        void all() {
            Map<String, LanguageTag> given = given();
            for (Map.Entry<String, LanguageTag> language : declared.entrySet()) {
                if (!given.containsKey(language.getKey())) {
                    missing(language.getValue());
                } else {
                    placeholder(
                            in(given.get(language.getKey())),
                            given.get(language.getKey()),
                            at(given.get(language.getKey())),
                            report);
                }
            }
            List<LanguageTag> readable = declared.keySet().stream()
                    .filter(given::containsKey)
                    .map(given::get)
                    .toList();
            compare(readable, TextContent::variables, StructuralRule.TEXT_PLACEHOLDERS_DIFFER);
            compare(readable, TextContent::numbers, StructuralRule.TEXT_NUMBERS_DIFFER);
        }

        /** The tags, as written, of the declared languages in which something can be read. */
        private Map<String, LanguageTag> given() {
            Map<String, LanguageTag> given = new HashMap<>();
            Map<String, LanguageTag> seen = new HashMap<>();
            text.value().byLanguage().forEach((language, written) -> {
                LanguageTag first = seen.putIfAbsent(key(language), language);
                if (first != null) {
                    report.accept(Remark.of(
                            StructuralRule.LANGUAGE_DUPLICATE, at(language), "language", language, "first", at(first)));
                } else if (!declared.containsKey(key(language))) {
                    undeclared(language);
                } else if (!TextContent.blank(written)) {
                    given.put(key(language), language);
                }
            });
            return given;
        }

        private void undeclared(LanguageTag language) {
            report.accept(Remark.of(
                    StructuralRule.TEXT_UNDECLARED_LANGUAGE, at(language), "language", language, "declared", known));
        }

        private void missing(LanguageTag language) {
            LanguageTag written = text.value().byLanguage().keySet().stream()
                    .filter(tag -> key(tag).equals(key(language)))
                    .findFirst()
                    .orElse(language);
            report.accept(Remark.of(StructuralRule.TEXT_MISSING, at(written), "language", language));
        }

        private void compare(
                List<LanguageTag> readable, Function<String, List<String>> contentOf, StructuralRule rule) {
            if (readable.isEmpty()) {
                return;
            }
            LanguageTag first = readable.get(0);
            List<String> expected = contentOf.apply(in(first));
            for (LanguageTag language : readable.subList(1, readable.size())) {
                List<String> found = contentOf.apply(in(language));
                if (!found.equals(expected)) {
                    report.accept(Remark.of(
                            rule,
                            at(language),
                            "language",
                            language,
                            "found",
                            TextContent.shown(found),
                            "other",
                            first,
                            "expected",
                            TextContent.shown(expected)));
                }
            }
        }

        private String in(LanguageTag language) {
            return text.value().byLanguage().getOrDefault(language, "");
        }

        private PropertyPath at(LanguageTag language) {
            return text.path().at(language);
        }
    }
}
