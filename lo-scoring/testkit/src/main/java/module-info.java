/** For tests: assertions on definitions, generators of definitions and answers, and the laws that scoring strategies obey. */
module org.learningorganisation.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires transitive org.learningorganisation.scoring;
    requires static transitive org.jspecify;

    exports org.learningorganisation.testkit;
    exports org.learningorganisation.testkit.arbitrary;
    exports org.learningorganisation.testkit.assertion;
    exports org.learningorganisation.testkit.file;

    opens org.learningorganisation.testkit.file;

    provides net.jqwik.api.SampleReportingFormat with
            org.learningorganisation.testkit.arbitrary.SampleAsDocument;
    provides net.jqwik.api.providers.ArbitraryProvider with
            org.learningorganisation.testkit.arbitrary.TestkitProvider;
}
