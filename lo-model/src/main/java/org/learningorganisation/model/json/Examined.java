package org.learningorganisation.model.json;

import java.util.Optional;

/**
 * What reading gave, with the text to look up places in.
 *
 * @param <T> what the document holds
 * @param document what was read
 * @param source the text; empty when there was none
 */
record Examined<T>(Document<T> document, Optional<Source> source) {}
