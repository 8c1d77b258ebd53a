package org.learningorganisation.model.evolution;

/**
 * A part of a definition, with its id and its place.
 *
 * @param id its id
 * @param value the part
 * @param path its place, as in findings
 * @param <T> what it is
 */
record Part<T>(String id, T value, String path) {

    String at(String property) {
        return path + "." + property;
    }
}
