package org.learningorganisation.model.lint;

import java.util.List;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.validation.Severity;

/**
 * One thing to look for in a definition: a pure function with an id and words of its own. For implementation by users, who
 * register their rule with {@link DefinitionLinter#with(LintRule)}.
 *
 * <pre>{@code
 * enum House implements LintRule {
 *     SHOUTING;
 *
 *     public String id() {
 *         return "acme.shouting";
 *     }
 *
 *     public Severity severity() {
 *         return Severity.WARNING;
 *     }
 *
 *     public LocalizedText message() {
 *         return LocalizedText.of(LanguageTag.ENGLISH, "'{found}' is in capitals");
 *     }
 *
 *     public LocalizedText hint() {
 *         return LocalizedText.of(LanguageTag.ENGLISH, "Use capitals as in other texts.");
 *     }
 *
 *     public List<LintRemark> remarksOn(LintedDefinition definition) {
 *         return definition.texts().stream()
 *                 .filter(text -> text.text().matches("[A-Z ]{4,}.*"))
 *                 .map(text -> text.remark("found", text.text()))
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>A rule sees definitions in any state, also without languages or with references that do not resolve. An exception that it
 * throws is not caught.
 */
public interface LintRule {

    /**
     * The id in findings and suppressions; never reused for another meaning.
     *
     * @return the id, such as {@code acme.shouting}
     */
    String id();

    /**
     * How much a finding of the rule matters, unless the linter is told otherwise.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * What is wrong, with <code>{name}</code> where a value of the remark goes.
     *
     * @return the message, in English and any other language
     */
    LocalizedText message();

    /**
     * How to mend it, written like the message.
     *
     * @return the hint, in English and any other language
     */
    LocalizedText hint();

    /**
     * Looks at a definition.
     *
     * @param definition what is looked at
     * @return the remarks, in any order
     */
    List<LintRemark> remarksOn(LintedDefinition definition);
}
