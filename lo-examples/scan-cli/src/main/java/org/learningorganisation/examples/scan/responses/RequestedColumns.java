package org.learningorganisation.examples.scan.responses;

import java.util.Optional;
import org.learningorganisation.scoring.group.Grouping;

/**
 * Which columns of a table the user named.
 *
 * @param id the column that says who answered; empty for {@value #USUAL_ID} where there is one, and otherwise the number of
 *     the row
 * @param grouping the columns that say to which groups a person belongs
 */
public record RequestedColumns(Optional<String> id, Grouping grouping) {

    static final String USUAL_ID = "respondent";
}
