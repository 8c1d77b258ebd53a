package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is drawn from one source of randomness.
 *
 * @param random the source
 */
record Draws(Random random) {

    /** One in so many numbers is the smallest or the largest, where mistakes hide. */
    private static final int ENDS = 8;

    /** A whole number, every one as likely as any other. */
    int evenly(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A whole number, the smallest and the largest more often. */
    int between(int least, int most) {
        return switch (random.nextInt(2 * ENDS)) {
            case 0 -> least;
            case 1 -> most;
            default -> evenly(least, most);
        };
    }

    BigDecimal hundredths(int least, int most) {
        return BigDecimal.valueOf(between(least, most), 2);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T> List<T> list(int count, Supplier<T> each) {
        return Stream.generate(each).limit(count).toList();
    }

    /** Checks a share. */
    static double requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of " + name + " is " + share + "; allowed is 0 to 1");
        }
        return share;
    }
}
