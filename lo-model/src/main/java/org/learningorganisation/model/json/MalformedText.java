package org.learningorganisation.model.json;

import java.io.Serial;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;

/** A text that cannot be taken apart any further. It never leaves the package. */
final class MalformedText extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DocumentRule rule;
    private final transient Map<String, LocalizedText> values;
    private final transient Finding.Position position;

    private MalformedText(DocumentRule rule, Map<String, LocalizedText> values, Finding.Position position) {
        super(rule.id(), null, false, false);
        this.rule = rule;
        this.values = values;
        this.position = position;
    }

    static MalformedText of(DocumentRule rule, String name, String value, Finding.Position position) {
        return new MalformedText(rule, Map.of(name, LocalizedText.of(LanguageTag.ENGLISH, value)), position);
    }

    static MalformedText syntax(Phrase detail, Finding.Position position) {
        return new MalformedText(DocumentRule.SYNTAX, Map.of("detail", detail.text()), position);
    }

    DocumentRule rule() {
        return rule;
    }

    Map<String, LocalizedText> values() {
        return values;
    }

    Finding.Position position() {
        return position;
    }
}
