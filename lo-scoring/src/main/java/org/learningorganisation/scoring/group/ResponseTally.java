package org.learningorganisation.scoring.group;

import java.util.Set;

/**
 * All that was counted of some responses, and no single response: from it follow the figures of everybody and of every group.
 *
 * <p>It holds whole numbers and exact sums only. Tallies of parts, counted on different machines and merged in any order, are
 * equal to the last bit to the tally of the whole. A tally of a few people tells about these people: keep it as you keep
 * responses, and show only the {@linkplain org.learningorganisation.scoring.result.GroupResult result} that is made of it.
 *
 * <p>ACCESS: made by the library only.
 */
public interface ResponseTally {

    /**
     * How many responses were counted.
     *
     * @return the number of people
     */
    int respondents();

    /**
     * How many responses did not hold and were left out.
     *
     * @return the number of responses
     */
    int leftOut();

    /**
     * By which groupings people are put together.
     *
     * @return the grouping
     */
    Grouping grouping();

    /**
     * What it keeps beyond what the figures of groups need.
     *
     * @return the details
     */
    Set<TallyDetail> details();

    /**
     * This tally and another together. Neither changes. That a respondent is in both cannot be seen.
     *
     * @param other a tally of other responses, by the same definition, plan, grouping and details
     * @return a tally of all
     * @throws InvalidTallyException when the other is of another definition, plan, grouping or detail
     * @throws ArithmeticException when more than 2,147,483,647 answers are counted together
     */
    ResponseTally merge(ResponseTally other);

    /**
     * The binary form: version, what it is of, counts and sums, and a checksum. Equal tallies have equal bytes.
     *
     * @return the bytes
     */
    byte[] toBytes();
}
