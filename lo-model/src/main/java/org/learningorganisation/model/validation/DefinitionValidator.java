package org.learningorganisation.model.validation;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;

/**
 * Says what is wrong with a definition: everything, at once, and in a stable order.
 *
 * <pre>{@code
 * List<Finding> findings = DefinitionValidator.structural().in(LanguageTag.DUTCH).validate(model);
 * }</pre>
 *
 * <p>Jakarta Bean Validation gives the same errors with the same paths and messages, see {@link SoundDefinition}. Immutable.
 * Not for implementation by users.
 */
public final class DefinitionValidator {

    private final DefinitionRules rules;
    private final FindingMessages messages;

    private DefinitionValidator(DefinitionRules rules, FindingMessages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * The rules that every definition must hold to, {@link StructuralRule}, with messages in English.
     *
     * @return the validator
     */
    public static DefinitionValidator structural() {
        return new DefinitionValidator(DefinitionRules.STRUCTURAL, FindingMessages.in(LanguageTag.ENGLISH));
    }

    /**
     * The same rules with messages in another language.
     *
     * @param language the reader's language; there are messages in Dutch and English, and any other language gets English
     * @return a new validator
     */
    public DefinitionValidator in(LanguageTag language) {
        return new DefinitionValidator(rules, FindingMessages.in(language));
    }

    /**
     * Looks at a definition.
     *
     * @param model the definition, in any state
     * @return all findings by their place in the definition, then by rule id; empty when there is nothing to remark
     */
    public List<Finding> validate(MaturityModel model) {
        Objects.requireNonNull(model, "model");
        return rules.remarksOn(model).stream().map(messages::finding).toList();
    }

    /**
     * Refuses a definition that does not hold. Warnings alone do not make it fail.
     *
     * @param model the definition
     * @throws InvalidDefinitionException when there is an error, with all findings
     */
    public void requireSound(MaturityModel model) {
        List<Finding> findings = validate(model);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new InvalidDefinitionException(findings);
        }
    }
}
