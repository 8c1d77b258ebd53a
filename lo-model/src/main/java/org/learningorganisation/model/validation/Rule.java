package org.learningorganisation.model.validation;

/**
 * What a finding is about: a stable id and how much it matters.
 *
 * <p>Not for implementation by users: the rules of this library are the constants of its three implementations.
 */
public sealed interface Rule permits StructuralRule, DocumentRule, ResponseRule {

    /**
     * The id in findings, and the key of the messages; never reused for another meaning.
     *
     * @return the id, such as {@code scale.code-duplicate}
     */
    String id();

    /**
     * How much a finding of the rule matters.
     *
     * @return the severity
     */
    Severity severity();
}
