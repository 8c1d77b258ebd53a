package org.learningorganisation.scoring.json;

import java.io.InputStream;
import java.nio.file.Path;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.scoring.norm.Benchmark;

/** Reads a benchmark strictly. Whether its dimensions are known is said when a result is held against it. */
public final class BenchmarkReader {

    private final DocumentReader<Benchmark> documents;

    private BenchmarkReader(DocumentReader<Benchmark> documents) {
        this.documents = documents;
    }

    /**
     * A reader with the usual limits.
     *
     * @return the reader
     */
    public static BenchmarkReader strict() {
        return new BenchmarkReader(DocumentReader.of(Benchmark.class).formatVersion(Benchmark.FORMAT_VERSION));
    }

    /**
     * The same reader with messages in a language.
     *
     * @param language a language
     * @return a new reader
     */
    public BenchmarkReader in(LanguageTag language) {
        return new BenchmarkReader(documents.in(language));
    }

    /**
     * Reads a file.
     *
     * @param file a JSON or YAML file
     * @return the benchmark
     * @throws InvalidBenchmarkException when it does not hold, with all findings
     */
    public Benchmark read(Path file) {
        return benchmark(documents.read(file));
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the document
     * @param format its format
     * @return the benchmark
     * @throws InvalidBenchmarkException when it does not hold, with all findings
     */
    public Benchmark read(InputStream in, DocumentFormat format) {
        return benchmark(documents.read(in, format));
    }

    /**
     * Reads a text.
     *
     * @param text the document
     * @param format its format
     * @return the benchmark
     * @throws InvalidBenchmarkException when it does not hold, with all findings
     */
    public Benchmark read(String text, DocumentFormat format) {
        return benchmark(documents.read(text, format));
    }

    private static Benchmark benchmark(Document<Benchmark> document) {
        return document.value().orElseThrow(() -> new InvalidBenchmarkException(document.findings()));
    }
}
