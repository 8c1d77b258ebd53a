package org.learningorganisation.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.json.DefinitionReader;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.lint.DefinitionLinter;
import org.learningorganisation.model.lint.LintReport;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What an author's tools do with 300 questions in ten languages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DefinitionBenchmark {

    private static final int QUESTIONS = 300;

    private final MaturityModel older = Invented.definition(QUESTIONS, 1);
    private final MaturityModel newer = Invented.definition(QUESTIONS, 2);
    private final String json = DocumentWriter.json(older);

    /** From JSON, checked by the structural rules. */
    @Benchmark
    public MaturityModel read() {
        return DefinitionReader.strict().read(json, DocumentFormat.JSON);
    }

    /** The structural rules alone. */
    @Benchmark
    public List<Finding> validate() {
        return DefinitionValidator.structural().validate(older);
    }

    /** The wording rules. */
    @Benchmark
    public LintReport lint() {
        return DefinitionLinter.wording().lint(older);
    }

    /** Two versions, every question of which is worded otherwise. */
    @Benchmark
    public DefinitionComparison compare() {
        return DefinitionComparison.of(older, newer);
    }
}
