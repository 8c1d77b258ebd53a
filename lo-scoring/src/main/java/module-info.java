/** Scoring of maturity scans: plans, strategies, levels, groups and results. */
module org.learningorganisation.scoring {
    requires transitive org.apache.commons.numbers.fraction;
    requires transitive org.learningorganisation.model;
    requires static transitive org.jspecify;
    requires org.apache.commons.statistics.distribution;

    exports org.learningorganisation.scoring;
    exports org.learningorganisation.scoring.advice;
    exports org.learningorganisation.scoring.agreement;
    exports org.learningorganisation.scoring.catalogue;
    exports org.learningorganisation.scoring.comparison;
    exports org.learningorganisation.scoring.exact;
    exports org.learningorganisation.scoring.explanation;
    exports org.learningorganisation.scoring.group;
    exports org.learningorganisation.scoring.json;
    exports org.learningorganisation.scoring.level;
    exports org.learningorganisation.scoring.norm;
    exports org.learningorganisation.scoring.plan;
    exports org.learningorganisation.scoring.progress;
    exports org.learningorganisation.scoring.reliability;
    exports org.learningorganisation.scoring.result;
    exports org.learningorganisation.scoring.sensitivity;
    exports org.learningorganisation.scoring.statistic;
    exports org.learningorganisation.scoring.strategy;

    uses org.learningorganisation.scoring.strategy.StrategyProvider;

    opens org.learningorganisation.scoring.comparison;
    opens org.learningorganisation.scoring.level;
    opens org.learningorganisation.scoring.norm;
    opens org.learningorganisation.scoring.plan;
    opens org.learningorganisation.scoring.result;
    opens org.learningorganisation.scoring.sensitivity;
    opens org.learningorganisation.scoring.strategy;
}
