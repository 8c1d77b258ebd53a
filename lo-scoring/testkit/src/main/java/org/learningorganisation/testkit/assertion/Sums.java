package org.learningorganisation.testkit.assertion;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All the sums that there can be of one amount from each of several lists, without trying all combinations: the sums of the
 * first lists are a set, and each amount of the next list is added to every member of it. Equal sums are one member, so that the
 * time depends on the number of sums, where the combinations would be the product of the lengths of the lists.
 */
final class Sums {

    /** From here on the sums are so many that they take too long. */
    private static final int MOST = 200_000;

    private final List<List<BigInteger>> amounts;
    private final List<Set<BigInteger>> sums;
    private final List<BigInteger> all;

    private Sums(List<List<BigInteger>> amounts, List<Set<BigInteger>> sums) {
        this.amounts = amounts;
        this.sums = sums;
        this.all = sums.get(sums.size() - 1).stream().sorted().toList();
    }

    /** The sums; empty where there are too many. */
    static Optional<Sums> of(List<List<BigInteger>> amounts) {
        List<Set<BigInteger>> sums = new ArrayList<>(List.of(Set.of(BigInteger.ZERO)));
        for (List<BigInteger> each : amounts) {
            Set<BigInteger> before = sums.get(sums.size() - 1);
            Set<BigInteger> after = new HashSet<>();
            each.forEach(amount -> before.forEach(sum -> after.add(sum.add(amount))));
            if (after.size() > MOST) {
                return Optional.empty();
            }
            sums.add(after);
        }
        return Optional.of(new Sums(amounts, sums));
    }

    /** How many different sums there are. */
    int count() {
        return all.size();
    }

    /** The sums from one on, counted from the lowest. */
    List<BigInteger> from(int place) {
        return all.subList(place, all.size());
    }

    /** Which amount of each list gives one of the sums, counted from the lowest. */
    int[] choice(int place) {
        int[] chosen = new int[amounts.size()];
        BigInteger sum = all.get(place);
        for (int list = amounts.size() - 1; list >= 0; list--) {
            List<BigInteger> each = amounts.get(list);
            Set<BigInteger> before = sums.get(list);
            BigInteger rest = sum;
            chosen[list] = IntStream.range(0, each.size())
                    .filter(amount -> before.contains(rest.subtract(each.get(amount))))
                    .findFirst()
                    .orElseThrow();
            sum = rest.subtract(each.get(chosen[list]));
        }
        return chosen;
    }

    /** The first sum for which something holds that holds for all above it; their number where it holds for none. */
    int first(IntPredicate holds) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
