package org.learningorganisation.examples.exchange.fhir;

import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;

class FhirR4Test extends FhirExchange {

    FhirR4Test() {
        super(HapiValidator.r4());
    }

    @Override
    FhirQuestionnaire questionnaire(MaturityModel model) {
        return FhirQuestionnaire.r4(model);
    }

    @Override
    String foreign() {
        return "/org/learningorganisation/examples/exchange/fhir/foreign-r4.json";
    }
}
