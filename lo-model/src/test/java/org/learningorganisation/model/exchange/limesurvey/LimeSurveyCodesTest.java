package org.learningorganisation.model.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeModels;

class LimeSurveyCodesTest {

    @Test
    void anIdThatFitsIsItsOwnCodeEvenAfterOneThatBecomesTheSame() {
        Codes codes = Codes.of(ExchangeModels.AWKWARD_IDS, LimeSurveyCodes.QUESTION);
        assertThat(codes.byId())
                .containsEntry("svbt1", "svbt1")
                .containsEntry("sv-bt-1", "svbt12")
                .containsEntry("SV.BT.1", "SVBT13")
                .containsEntry("1st", "q1st")
                .containsEntry("token", "token2")
                .containsEntry("a-question-with-a-long-id", "aquestionwithalongid")
                .containsEntry("a-question-with-a-long-idea", "aquestionwithalongi2");
    }

    @Test
    void answersHaveAtMostFiveLettersAndDigits() {
        assertThat(Codes.of(List.of("strongly disagree", "strongly agree", "na", "n/a", "???"), LimeSurveyCodes.ANSWER)
                        .byId()
                        .values())
                .containsExactly("stron", "stro2", "na", "na2", "q");
    }
}
