package org.learningorganisation.scoring.plan;

import java.util.List;

/** For which dimensions an override is. */
public sealed interface OverrideScope {

    /**
     * Whether it is for a dimension.
     *
     * @param dimension the id of the dimension
     * @param depth where it is from the top: 1 without a parent
     * @param height where it is from the questions: 1 without parts, otherwise one more than the highest of its parts
     * @return true where the override holds
     */
    boolean covers(String dimension, int depth, int height);

    /**
     * Some dimensions by name.
     *
     * @param ids the ids of the dimensions, at least one
     */
    record Named(List<String> ids) implements OverrideScope {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException when it is empty
         */
        public Named {
            ids = List.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("the override names no dimensions; at least one is needed");
            }
        }

        @Override
        public boolean covers(String dimension, int depth, int height) {
            return ids.contains(dimension);
        }
    }

    /**
     * Those at a depth of the tree, counted from the top.
     *
     * @param depth 1 for dimensions without a parent
     */
    record Depth(int depth) implements OverrideScope {

        /**
         * Checks the depth.
         *
         * @throws IllegalArgumentException when it is below 1
         */
        public Depth {
            fromOne("depth", depth);
        }

        @Override
        public boolean covers(String dimension, int at, int height) {
            return at == depth;
        }
    }

    /**
     * Those at a height of the tree, counted from the questions: the same place in a tree with more above it.
     *
     * @param height 1 for dimensions without parts
     */
    record Height(int height) implements OverrideScope {

        /**
         * Checks the height.
         *
         * @throws IllegalArgumentException when it is below 1
         */
        public Height {
            fromOne("height", height);
        }

        @Override
        public boolean covers(String dimension, int depth, int at) {
            return at == height;
        }
    }

    /** All dimensions. */
    record All() implements OverrideScope {

        @Override
        public boolean covers(String dimension, int depth, int height) {
            return true;
        }
    }

    private static void fromOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "the " + name + " of an override is " + value + "; it is counted from 1");
        }
    }
}
