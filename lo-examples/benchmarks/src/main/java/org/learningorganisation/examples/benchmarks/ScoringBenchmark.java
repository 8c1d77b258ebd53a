package org.learningorganisation.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.AgreementReport;
import org.learningorganisation.scoring.group.AnswersUsed;
import org.learningorganisation.scoring.group.Disclosure;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The built-in scan, from answers to results. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScoringBenchmark {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    private static final Scorer SCORER = Scorer.of(SCAN);

    private static final Grouping TEAMS = Grouping.path("team");

    /** Answers of people in teams of eight. */
    @State(Scope.Benchmark)
    public static class People {

        @Param({"80", "8000"})
        int people;

        private List<Response> answers = List.of();

        /** Invents the answers. */
        @Setup
        public void answer() {
            answers = Invented.answers(SCAN, people);
        }
    }

    /** One person's answers. */
    @State(Scope.Benchmark)
    public static class Person {
        private final Response answers = Invented.answers(SCAN, 1).get(0);
    }

    /** One person, with contributions and the way to the next level. */
    @Benchmark
    public PersonalResult person(Person person) {
        return SCORER.score(person.answers);
    }

    /** Everybody and every team. */
    @Benchmark
    public GroupResult teams(People all) {
        return SCORER.score(all.answers, TEAMS);
    }

    /** How far people of a team agree and teams differ. */
    @Benchmark
    public AgreementReport agreement(People all) {
        return SCORER.agreement(all.answers, TEAMS, AnswersUsed.AVAILABLE, Disclosure.SMALL_GROUPS_WITHHELD);
    }
}
