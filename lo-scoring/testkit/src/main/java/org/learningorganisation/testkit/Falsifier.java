package org.learningorganisation.testkit;

import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Looks for a case that breaks a law, and makes it small; within a session of jqwik.
 *
 * @param law what the law says of a case
 * @param tries how many cases are tried
 * @param seed the seed of the generator
 */
record Falsifier(Function<AnsweredScan, Verdict> law, int tries, long seed) {

    /** How many smaller cases are looked at before the smallest so far is good enough. */
    private static final int MOST_SHRINKS = 3_000;

    /**
     * What was found.
     *
     * @param conclusive how many of the cases the law had something to say about
     * @param counterexample a case that breaks the law
     */
    record Search(int conclusive, Optional<Counterexample> counterexample) {}

    /**
     * A case that breaks a law.
     *
     * @param scan the case as it was generated
     * @param broken what was seen
     * @param foundAt in which try, from 1
     */
    record Counterexample(Shrinkable<AnsweredScan> scan, Verdict.Broken broken, int foundAt) {}

    Search search(Arbitrary<AnsweredScan> scans) {
        RandomGenerator<AnsweredScan> generator = scans.generator(tries, true);
        Random random = new Random(seed);
        int conclusive = 0;
        for (int tried = 1; tried <= tries; tried++) {
            Shrinkable<AnsweredScan> scan = generator.next(random);
            Verdict verdict = law.apply(scan.value());
            if (verdict instanceof Verdict.Broken broken) {
                return new Search(conclusive + 1, Optional.of(new Counterexample(scan, broken, tried)));
            }
            conclusive += verdict instanceof Verdict.Held ? 1 : 0;
        }
        return new Search(conclusive, Optional.empty());
    }

    /** Goes to the first smaller case that breaks the law too, as long as there is one. */
    Verdict.Broken smallest(Counterexample found) {
        Verdict.Broken broken = found.broken();
        Iterator<Shrinkable<AnsweredScan>> smaller = found.scan().shrink().iterator();
        for (int looked = 0; looked < MOST_SHRINKS && smaller.hasNext(); looked++) {
            Shrinkable<AnsweredScan> candidate = smaller.next();
            if (law.apply(candidate.value()) instanceof Verdict.Broken still) {
                broken = still;
                smaller = candidate.shrink().iterator();
            }
        }
        return broken;
    }
}
