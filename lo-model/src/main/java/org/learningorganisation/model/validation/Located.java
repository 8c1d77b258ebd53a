package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a definition, with its place.
 *
 * @param value the part
 * @param path its place
 * @param <T> what it is
 */
record Located<T>(T value, PropertyPath path) {

    /** The elements of a list, each with its place. */
    static <T> List<Located<T>> each(List<? extends T> list, PropertyPath path) {
        List<Located<T>> all = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            all.add(new Located<>(list.get(i), path.at(i)));
        }
        return all;
    }
}
