package org.learningorganisation.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.strategy.Item;

/** An item as an expression sees it: every number is the double nearest to the exact one. */
record AnsweredItem(
        String id,
        double value,
        double lower,
        double upper,
        double weight,
        double totalWeight,
        String level,
        boolean reversed) {

    /** The items in the order of their ids, so that sums of doubles do not depend on the order of the questions. */
    static List<AnsweredItem> of(List<Item> items) {
        List<Item> sorted =
                items.stream().sorted(Comparator.comparing(Item::id)).toList();
        double totalWeight = 0;
        for (Item item : sorted) {
            totalWeight += nearest(item.weight());
        }
        List<AnsweredItem> answered = new ArrayList<>(sorted.size());
        for (Item item : sorted) {
            answered.add(new AnsweredItem(
                    item.id(),
                    nearest(item.value()),
                    nearest(item.lower()),
                    nearest(item.upper()),
                    nearest(item.weight()),
                    totalWeight,
                    item.level().orElse(""),
                    item.keying() == Item.Keying.REVERSED));
        }
        return answered;
    }

    double share() {
        return Operation.finite(weight / totalWeight);
    }

    double position() {
        return Operation.finite((value - lower) / (upper - lower));
    }

    private static double nearest(BigFraction number) {
        return Operation.finite(number.doubleValue());
    }
}
