package org.learningorganisation.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;

/**
 * Words the findings on a document.
 *
 * @param language the reader's language
 * @param confidential whether values of the document stay out of the messages
 */
record Remarks(LanguageTag language, boolean confidential) {

    Finding finding(DocumentRule rule, String path, Map<String, String> values) {
        Finding finding = FindingMessages.in(language).finding(rule.id(), rule.severity(), path, values);
        String list = values.getOrDefault("known", values.getOrDefault("expected", ""));
        return list.isEmpty() ? finding : withWhole(finding, values, list);
    }

    Finding finding(MalformedText error, DocumentFormat format, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        error.values().forEach((name, value) -> values.put(name, value.in(language, LanguageTag.ENGLISH)));
        if (confidential && error.rule() == DocumentRule.SYNTAX) {
            values.put("detail", (format == DocumentFormat.JSON ? Phrase.NOT_JSON : Phrase.NOT_YAML).in(language));
        }
        return at(finding(error.rule(), path, values), error.position());
    }

    static Finding at(Finding finding, Finding.Position position) {
        return finding.at(position.line(), position.column());
    }

    /** Messages cut long values; the names that are allowed are the library's own, and each of them helps. */
    private static Finding withWhole(Finding finding, Map<String, String> values, String list) {
        String name = values.containsKey("known") ? "known" : "expected";
        String shown = finding.data().getOrDefault(name, list);
        Map<String, String> data = new LinkedHashMap<>(finding.data());
        data.put(name, list);
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.path(),
                finding.message().replace(shown, list),
                finding.hint(),
                data,
                finding.edits(),
                finding.position());
    }
}
