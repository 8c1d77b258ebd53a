package org.learningorganisation.testkit.arbitrary;

import java.util.EnumMap;
import java.util.Map;

/** How many there are of each part of a generated definition. Immutable. */
final class Sizes {

    /** What is counted, with the fewest that a definition can have and how many there usually are. */
    enum Part {
        LANGUAGES(1, 1, 3, Texts.LANGUAGES.size()),
        SCALES(1, 1, 3, 100),
        DISCIPLINES(1, 1, 4, 100),
        SUCCESS_AREAS(0, 0, 3, 100),
        QUESTIONS(1, 1, 12, 1_000),
        UNSCORED_QUESTIONS(0, 0, 2, 100),
        LEVELS(0, 0, 5, 99);

        private final int fewestAllowed;
        private final int fewest;
        private final int most;
        private final int mostAllowed;

        Part(int fewestAllowed, int fewest, int most, int mostAllowed) {
            this.fewestAllowed = fewestAllowed;
            this.fewest = fewest;
            this.most = most;
            this.mostAllowed = mostAllowed;
        }
    }

    /**
     * From how many to how many.
     *
     * @param fewest inclusive
     * @param most inclusive
     */
    record Range(int fewest, int most) {}

    private final Map<Part, Range> ranges;

    private Sizes(Map<Part, Range> ranges) {
        this.ranges = ranges;
    }

    static Sizes usual() {
        return new Sizes(new EnumMap<>(Part.class));
    }

    Range of(Part part) {
        return ranges.getOrDefault(part, new Range(part.fewest, part.most));
    }

    Sizes with(Part part, int fewest, int most) {
        if (fewest < part.fewestAllowed || most < fewest || most > part.mostAllowed) {
            throw new IllegalArgumentException("the numbers of " + part + " are " + fewest + " and " + most
                    + "; allowed is " + part.fewestAllowed + " <= fewest <= most <= " + part.mostAllowed);
        }
        Map<Part, Range> changed = new EnumMap<>(Part.class);
        changed.putAll(ranges);
        changed.put(part, new Range(fewest, most));
        return new Sizes(changed);
    }
}
