package org.learningorganisation.model.validation;

/**
 * The Bean Validation group of warnings: {@code validator.validate(model, Advice.class)} reports what an author should look
 * at in a definition that may well be accepted, and the default group reports errors only.
 */
public interface Advice {}
