package org.learningorganisation.scoring.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.testmodels.SmallScans.levels;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.level.AnswerChange;
import org.learningorganisation.scoring.level.SmallestChange;

class LadderTest {

    @Test
    void aNumberIsWrittenAsPeopleTypeIt() {
        AnswerScale quarters = new AnswerScale(
                "quarters",
                false,
                List.of(),
                Optional.of(new NumericRange(BigDecimal.ZERO, BigDecimal.TEN, Optional.of(new BigDecimal("2.5")))));
        MaturityModel model = scan("d")
                .scales(quarters)
                .questions(List.of(on(quarters, "q1", "d").build()))
                .levels(levels(0, 100))
                .build();
        SmallestChange change = Scorer.of(model)
                .smallestChange(Response.to(model).answer("q1", "7.5").build(), "d");
        assertThat(change)
                .isInstanceOfSatisfying(
                        SmallestChange.Found.class,
                        found -> assertThat(found.changes()).containsExactly(new AnswerChange("q1", "7.5", "10", 1)));
    }
}
