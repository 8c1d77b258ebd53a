package org.learningorganisation.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.ResponseValidator;
import org.learningorganisation.scoring.Scorer;

class DefinitionArbitraryTest {

    @Property
    void everyDefinitionIsSoundAndCanBeScored(@ForAll MaturityModel model) {
        assertThat(DefinitionValidator.structural().validate(model)).isEmpty();
    }

    @Property
    void everyAnswerHolds(@ForAll AnsweredDefinition answered) {
        ResponseValidator validator = ResponseValidator.of(answered.model());

        assertThat(answered.responses()).isNotEmpty();
        assertThat(answered.responses())
                .allSatisfy(response -> assertThat(validator.validate(response))
                        .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("response.missing-required")));
    }

    @Property(tries = 200)
    void everyAnsweredDefinitionCanBeScored(@ForAll AnsweredDefinition answered) {
        Scorer scorer = Scorer.of(answered.model());

        answered.responses().forEach(scorer::scores);
    }
}
