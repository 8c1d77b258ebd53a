package org.learningorganisation.scoring.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.scoring.level.GroupLevel;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;

/** The level of a group by the levels of its people. */
final class PeopleOnLevels {

    private PeopleOnLevels() {}

    /** The highest level on which, or above which, the share of people stand; decided on integers. */
    static Optional<LevelStanding> standing(LevelScheme scheme, Map<String, Integer> people, GroupLevel.OfPeople rule) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        BigDecimal needed = rule.share().multiply(BigDecimal.valueOf(all));
        List<LevelScheme.Step> steps = scheme.steps();
        int onOrAbove = 0;
        for (int i = steps.size() - 1; i >= 0 && all > 0; i--) {
            onOrAbove += people.getOrDefault(steps.get(i).level().id(), 0);
            if (BigDecimal.valueOf(onOrAbove).compareTo(needed) >= 0) {
                return Optional.of(
                        new LevelStanding(steps.get(i).level(), Optional.empty(), Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
