package org.learningorganisation.testkit.arbitrary;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Cases of a generator, the same in every run, and the smallest of them as the engine finds it. */
final class Cases {

    private static final int GENERATION_SIZE = 1_000;

    private Cases() {}

    static <T> List<T> of(Arbitrary<T> arbitrary, int count, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(GENERATION_SIZE);
        Random random = new Random(seed);
        return Stream.generate(() -> generator.next(random).value())
                .limit(count)
                .toList();
    }

    /** The first case that matches, made small: the first smaller case that matches too, as long as there is one. */
    static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> matching, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(GENERATION_SIZE);
        Random random = new Random(seed);
        Shrinkable<T> found = Stream.generate(() -> generator.next(random))
                .limit(GENERATION_SIZE)
                .filter(candidate -> matching.test(candidate.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no case matches"));
        Iterator<Shrinkable<T>> smaller = found.shrink().iterator();
        while (smaller.hasNext()) {
            Shrinkable<T> candidate = smaller.next();
            if (matching.test(candidate.value())) {
                found = candidate;
                smaller = found.shrink().iterator();
            }
        }
        return found.value();
    }
}
