package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.exchange.Codes;

class FhirScalesTest {

    @Test
    void fhirAllowsSingleSpacesInside() {
        assertThat(Codes.of(List.of("a b", "a  b", " a b", "\u0007", "a\u00A0b"), FhirScales.CODE)
                        .byId()
                        .values())
                .containsExactly("a b", "a-b", "a-b2", "-", "a-b3");
    }

    @Test
    void aCodeOfVeryManyWordsIsReadWithoutRunningOutOfStack() {
        assertThat(FhirScales.CODE.fits("a " + "b ".repeat(100_000) + "c")).isTrue();
    }
}
