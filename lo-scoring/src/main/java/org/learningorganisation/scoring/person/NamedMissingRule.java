package org.learningorganisation.scoring.person;

import org.learningorganisation.scoring.strategy.MissingRule;

/**
 * A missing rule by the name a plan gives it.
 *
 * @param name the name
 * @param rule the rule
 */
public record NamedMissingRule(String name, MissingRule rule) {}
