/**
 * The definition of a maturity scan: records, validation, strict reading and writing, and the built-in models.
 */
module org.learningorganisation.model {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires org.hibernate.validator;
    requires org.slf4j;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.learningorganisation.model;
    exports org.learningorganisation.model.catalogue;
    exports org.learningorganisation.model.evolution;
    exports org.learningorganisation.model.exchange;
    exports org.learningorganisation.model.exchange.fhir;
    exports org.learningorganisation.model.exchange.limesurvey;
    exports org.learningorganisation.model.exchange.page;
    exports org.learningorganisation.model.exchange.surveyjs;
    exports org.learningorganisation.model.json;
    exports org.learningorganisation.model.lint;
    exports org.learningorganisation.model.quality;
    exports org.learningorganisation.model.response;
    exports org.learningorganisation.model.validation;

    opens org.learningorganisation.model;
    opens org.learningorganisation.model.evolution;
    opens org.learningorganisation.model.lint;
    opens org.learningorganisation.model.response;
    opens org.learningorganisation.model.validation;
}
