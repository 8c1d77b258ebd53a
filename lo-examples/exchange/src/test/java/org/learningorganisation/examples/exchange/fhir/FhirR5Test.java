package org.learningorganisation.examples.exchange.fhir;

import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;

class FhirR5Test extends FhirExchange {

    FhirR5Test() {
        super(HapiValidator.r5());
    }

    @Override
    FhirQuestionnaire questionnaire(MaturityModel model) {
        return FhirQuestionnaire.r5(model);
    }

    @Override
    String foreign() {
        return "/org/learningorganisation/examples/exchange/fhir/foreign-r5.json";
    }
}
