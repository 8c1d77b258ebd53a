package org.learningorganisation.examples.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.fhir.FhirQuestionnaire;

/** HAPI's validator of one version of FHIR, without a terminology server, which knows the questionnaires given to it. */
final class HapiValidator {

    private final FhirContext context;
    private final FhirValidator validator;
    private final Map<String, IBaseResource> served = new HashMap<>();

    private HapiValidator(FhirContext context) {
        this.context = context;
        ValidationSupportChain chain = new ValidationSupportChain(
                new Served(context, served),
                new DefaultProfileValidationSupport(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        this.validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    static HapiValidator r4() {
        return new HapiValidator(FhirContext.forR4Cached());
    }

    static HapiValidator r5() {
        return new HapiValidator(FhirContext.forR5Cached());
    }

    /** Responses refer to the questionnaire by its address, with or without the version. */
    Exported serve(FhirQuestionnaire questionnaire) {
        Exported exported = questionnaire.export();
        IBaseResource parsed = context.newJsonParser().parseResource(exported.text());
        String canonical = questionnaire.canonical();
        served.put(canonical, parsed);
        served.put(canonical.substring(0, canonical.indexOf('|')), parsed);
        return exported;
    }

    List<SingleValidationMessage> validate(String json) {
        return validator.validateWithResult(json).getMessages();
    }

    private record Served(FhirContext context, Map<String, IBaseResource> byName) implements IValidationSupport {

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> type, String uri) {
            IBaseResource resource = byName.get(uri);
            return type != null && type.isInstance(resource) ? type.cast(resource) : null;
        }
    }
}
