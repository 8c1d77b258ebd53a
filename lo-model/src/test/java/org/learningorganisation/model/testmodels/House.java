package org.learningorganisation.model.testmodels;

import java.util.List;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.lint.LintRemark;
import org.learningorganisation.model.lint.LintRule;
import org.learningorganisation.model.lint.LintedDefinition;
import org.learningorganisation.model.validation.Severity;

/** The rule of one's own that the documentation of {@link LintRule} shows, seen from another package. */
public enum House implements LintRule {
    /** A text in capitals. */
    SHOUTING;

    @Override
    public String id() {
        return "acme.shouting";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public LocalizedText message() {
        return LocalizedText.of(LanguageTag.ENGLISH, "'{found}' is in capitals");
    }

    @Override
    public LocalizedText hint() {
        return LocalizedText.of(LanguageTag.ENGLISH, "Use capitals as in other texts.");
    }

    @Override
    public List<LintRemark> remarksOn(LintedDefinition definition) {
        return definition.texts().stream()
                .filter(text -> text.text().matches("[A-Z ]{4,}.*"))
                .map(text -> text.remark("found", text.text()))
                .toList();
    }
}
