package org.learningorganisation.model.testmodels;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/** Arbitrary definitions without structural errors, and responses to them. */
public final class MaturityModels {

    private MaturityModels() {}

    /**
     * Sound definitions: one to three languages, option and range scales of different lengths, trees of disciplines,
     * success areas, outcome dimensions, weights of two decimals, reversed, background and open questions, thresholds,
     * gates or no levels, guidance and extensions, with texts that are hard on readers and writers. They shrink to few
     * dimensions and questions.
     */
    public static Arbitrary<MaturityModel> sound() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs())
                .as((disciplines, areas, extras, levels, seed) ->
                        new ModelDraft(new Random(seed), disciplines, areas, extras, levels).model());
    }

    /** Responses that answer some of the questions of a definition, each with what its scale offers. */
    public static Arbitrary<Response> responsesTo(MaturityModel model) {
        return Arbitraries.longs().map(seed -> response(model, new Random(seed)));
    }

    private static Response response(MaturityModel model, Random random) {
        Response.Builder response = Response.to(model);
        if (random.nextBoolean()) {
            response.respondent("r" + random.nextInt(1000));
        }
        if (random.nextBoolean()) {
            response.submitted(java.time.Instant.ofEpochMilli(random.nextInt(Integer.MAX_VALUE) * 1000L + 7));
        }
        if (random.nextBoolean()) {
            response.group("department", "no").group("team", "T " + random.nextInt(9));
        }
        for (Question question : model.questions()) {
            if (random.nextInt(4) > 0) {
                response.answer(question.id(), code(model, question, random));
            }
        }
        return response.build();
    }

    private static String code(MaturityModel model, Question question, Random random) {
        return question.scale()
                .flatMap(model::scale)
                .map(scale -> code(scale, random))
                .orElse("free \"text\"\nof a person");
    }

    private static String code(AnswerScale scale, Random random) {
        List<AnswerOption> options = scale.options();
        return scale.range()
                .map(range -> range.max().toPlainString())
                .orElseGet(() -> options.get(random.nextInt(options.size())).code());
    }

    /** Nothing but the given questions' answers, for tests that need one response of known content. */
    public static Response response(MaturityModel model, Map<String, String> answers) {
        return Response.to(model).answers(answers).build();
    }
}
