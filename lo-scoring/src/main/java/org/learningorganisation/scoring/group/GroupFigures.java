package org.learningorganisation.scoring.group;

import java.util.List;

/**
 * The figures of all groups, before anything is withheld: a researcher's door to own data. What may be shown to others is the
 * {@link org.learningorganisation.scoring.result.GroupResult}.
 *
 * <p>ACCESS: made by the library only.
 */
public interface GroupFigures {

    /**
     * The groups.
     *
     * @return their paths, wide groups first; {@code /} is everybody
     */
    List<String> paths();

    /**
     * How many people of a group responded.
     *
     * @param path the path of a group
     * @return the number of people
     * @throws IllegalArgumentException when there is no such group
     */
    int respondents(String path);

    /**
     * One figure of one group.
     *
     * @param path the path of a group
     * @param figure the id of a dimension, {@code overall}, or the ids of discipline and success area of a cell joined by
     *     {@code *}
     * @return the figure
     * @throws IllegalArgumentException when there is no such group or figure
     */
    GroupFigure figure(String path, String figure);

    /**
     * How one group answered one question.
     *
     * @param path the path of a group
     * @param question the id of a scored question
     * @return the counts
     * @throws IllegalArgumentException when there is no such group or scored question
     */
    QuestionCounts question(String path, String question);
}
