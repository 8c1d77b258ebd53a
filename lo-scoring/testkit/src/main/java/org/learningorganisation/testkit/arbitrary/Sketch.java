package org.learningorganisation.testkit.arbitrary;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Everything that was drawn for one generated value, as plain data that can be made smaller.
 *
 * @param <S> the kind of sketch
 */
interface Sketch<S extends Sketch<S>> {

    /** Smaller sketches, the boldest first. */
    Stream<S> smaller();

    /** How large the sketch is; what comes first counts most. */
    long[] size();

    /** Generates what is made of sketches. */
    static <S extends Sketch<S>, T> Arbitrary<T> arbitrary(Function<Draws, S> drawn, Function<S, T> made) {
        return Arbitraries.fromGenerator(random -> new Made<>(drawn.apply(new Draws(random)), made));
    }

    /**
     * A value and the sketch it was made of. Only sketches that are smaller are offered, so that shrinking ends.
     *
     * @param sketch the sketch
     * @param made makes the value
     */
    record Made<S extends Sketch<S>, T>(S sketch, Function<S, T> made) implements Shrinkable<T> {

        @Override
        public T value() {
            return made.apply(sketch);
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            ShrinkingDistance distance = distance();
            return sketch.smaller()
                    .<Shrinkable<T>>map(smaller -> new Made<>(smaller, made))
                    .filter(smaller -> smaller.distance().compareTo(distance) < 0);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(sketch.size());
        }
    }
}
