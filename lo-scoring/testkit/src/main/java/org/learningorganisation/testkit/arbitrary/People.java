package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who answers: how many people, in which groups, with which habits. Immutable.
 *
 * @param fewest inclusive
 * @param most inclusive
 * @param groups into how many groups people fall per grouping
 * @param groupings the names of the groupings, from wide to narrow
 * @param habits how they answer
 */
record People(int fewest, int most, int groups, List<String> groupings, AnswerHabits habits) {

    private static final int USUALLY_MOST = 5;

    private static final int MOST = 10_000;

    static final People USUAL = new People(1, USUALLY_MOST, 1, List.of(), AnswerHabits.usual());

    People {
        if (fewest < 1 || most < fewest || most > MOST) {
            throw new IllegalArgumentException("the numbers of people are " + fewest + " and " + most
                    + "; allowed is 1 <= fewest <= most <= " + MOST);
        }
        if (groups < 1) {
            throw new IllegalArgumentException("the number of groups is " + groups + "; at least 1 is needed");
        }
        groupings = List.copyOf(groupings);
        if (Set.copyOf(groupings).size() < groupings.size()) {
            throw new IllegalArgumentException("the groupings " + groupings + " name one of them twice");
        }
        Objects.requireNonNull(habits, "habits");
    }

    People number(int from, int to) {
        return new People(from, to, groups, groupings, habits);
    }

    People groupedBy(int atMost, String... names) {
        return new People(fewest, most, atMost, List.of(names), habits);
    }

    People answering(AnswerHabits other) {
        return new People(fewest, most, groups, groupings, other);
    }

    List<PersonDraw> drawn(Draws draws) {
        return draws.list(draws.between(fewest, most), () -> person(draws));
    }

    private PersonDraw person(Draws draws) {
        double chance = draws.random().nextDouble();
        PersonDraw.Manner manner = chance < habits.straightLiners()
                ? PersonDraw.Manner.STRAIGHT_LINE
                : chance < habits.straightLiners() + habits.extremes()
                        ? PersonDraw.Manner.EXTREME
                        : PersonDraw.Manner.INDEPENDENT;
        return new PersonDraw(
                manner,
                draws.between(0, AnswerDraw.HIGHEST),
                draws.list(groupings.size(), () -> draws.evenly(1, groups)));
    }

    /** What so many people answer to one question. */
    List<AnswerDraw> answers(Draws draws, int people) {
        return draws.list(people, () -> new AnswerDraw(state(draws), draws.between(0, AnswerDraw.HIGHEST)));
    }

    private AnswerDraw.State state(Draws draws) {
        double chance = draws.random().nextDouble();
        if (chance < habits.missing()) {
            return AnswerDraw.State.UNANSWERED;
        }
        if (chance < habits.missing() + habits.notApplicable()) {
            return AnswerDraw.State.NOT_APPLICABLE;
        }
        return chance < habits.missing() + habits.notApplicable() + habits.dontKnow()
                ? AnswerDraw.State.DONT_KNOW
                : AnswerDraw.State.GIVEN;
    }
}
