package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.ModelReference;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;

/**
 * Says what is wrong with responses to a model: an answer to a question the model does not ask, an answer the scale does not
 * offer, another model or version, and what is missing.
 *
 * <p>What a model allows is worked out once, so that one validator serves many responses. A response to another model gets
 * that one finding; a response to another version is looked at further. An open question takes any text of at most
 * {@value #LONGEST_TEXT} characters, and a blank one does not answer it. Findings name the question and the code that was
 * refused, and never who answered nor the text of an open answer. Immutable. Not for implementation by users.
 */
public final class ResponseValidator {

    /** The longest text that is taken for an open question, in characters. */
    public static final int LONGEST_TEXT = 10_000;

    /**
     * What a question takes.
     *
     * @param question the question
     * @param scale its scale; empty where it takes text
     * @param codes the codes of a scale of options
     * @param allowed the same, for a message
     */
    private record Allowed(Question question, Optional<AnswerScale> scale, Set<String> codes, String allowed) {}

    private final ModelReference expected;
    private final Map<String, Allowed> byQuestion;
    private final FindingMessages messages;

    private ResponseValidator(ModelReference expected, Map<String, Allowed> byQuestion, FindingMessages messages) {
        this.expected = expected;
        this.byQuestion = byQuestion;
        this.messages = messages;
    }

    /**
     * A validator of responses to a model, with messages in English.
     *
     * @param model a definition that holds, see {@link DefinitionValidator}
     * @return the validator
     */
    public static ResponseValidator of(MaturityModel model) {
        Map<String, AnswerScale> scales = new HashMap<>();
        model.scales().forEach(scale -> scales.putIfAbsent(scale.id(), scale));
        Map<String, Set<String>> codes = new HashMap<>();
        scales.forEach((id, scale) -> codes.put(
                id, scale.options().stream().map(AnswerOption::code).collect(Collectors.toUnmodifiableSet())));
        Map<String, String> allowed = new HashMap<>();
        scales.forEach((id, scale) -> allowed.put(id, allowed(scale)));
        Map<String, Allowed> byQuestion = new LinkedHashMap<>();
        for (Question question : model.questions()) {
            String scale = question.scale().orElse("");
            byQuestion.putIfAbsent(
                    question.id(),
                    new Allowed(
                            question,
                            Optional.ofNullable(scales.get(scale)),
                            codes.getOrDefault(scale, Set.of()),
                            allowed.getOrDefault(scale, "-")));
        }
        return new ResponseValidator(model.answeredAs(), byQuestion, FindingMessages.in(LanguageTag.ENGLISH));
    }

    private static String allowed(AnswerScale scale) {
        return scale.range()
                .map(ResponseValidator::allowed)
                .orElseGet(
                        () -> scale.options().stream().map(AnswerOption::code).collect(Collectors.joining(", ")));
    }

    private static String allowed(NumericRange range) {
        String second = range.step()
                .map(step -> ", " + range.min().add(step).toPlainString() + ", ")
                .orElse("");
        return range.min().toPlainString() + second + ".." + (second.isEmpty() ? "" : ", ")
                + range.max().toPlainString();
    }

    /**
     * The same rules with messages in another language.
     *
     * @param language the reader's language; there are messages in Dutch and English, and any other language gets English
     * @return a new validator
     */
    public ResponseValidator in(LanguageTag language) {
        return new ResponseValidator(expected, byQuestion, FindingMessages.in(language));
    }

    /**
     * Looks at a response that need not be complete: a required question without an answer is information.
     *
     * @param response the response
     * @return all findings: model and version, then answers in their order, then missing answers in the order of questions
     */
    public List<Finding> validate(Response response) {
        return validate(response, ResponseRule.MISSING_REQUIRED.severity());
    }

    /**
     * Looks at a response that is handed in: a required question without an answer is an error.
     *
     * @param response the response
     * @return all findings: model and version, then answers in their order, then missing answers in the order of questions
     */
    public List<Finding> validateAsComplete(Response response) {
        return validate(response, Severity.ERROR);
    }

    private List<Finding> validate(Response response, Severity missing) {
        Objects.requireNonNull(response, "response");
        ModelReference found = response.model();
        PropertyPath model = PropertyPath.of("model");
        if (!found.id().equals(expected.id())) {
            return List.of(messages.finding(Remark.of(
                    ResponseRule.WRONG_MODEL, model.property("id"), "found", found.id(), "expected", expected.id())));
        }
        List<Finding> findings = new ArrayList<>();
        if (!found.version().equals(expected.version())) {
            findings.add(messages.finding(Remark.of(
                    ResponseRule.WRONG_VERSION,
                    model.property("version"),
                    "found",
                    found.version(),
                    "expected",
                    expected.version())));
        }
        response.answers()
                .forEach((question, code) ->
                        remarkOn(question, code).map(messages::finding).ifPresent(findings::add));
        byQuestion.values().forEach(allowed -> {
            if (allowed.question().required() && !isAnswered(allowed, response)) {
                Remark remark =
                        remark(ResponseRule.MISSING_REQUIRED, allowed.question().id());
                findings.add(messages.finding(
                        remark.rule().id(), missing, remark.path().toString(), remark.values()));
            }
        });
        return List.copyOf(findings);
    }

    private static boolean isAnswered(Allowed allowed, Response response) {
        String code = response.answers().get(allowed.question().id());
        return code != null && !(isOpen(allowed) && code.isBlank());
    }

    private static boolean isOpen(Allowed allowed) {
        return allowed.question().kind() == Question.Kind.OPEN;
    }

    private Optional<Remark> remarkOn(String question, String code) {
        Allowed allowed = byQuestion.get(question);
        if (allowed == null) {
            return Optional.of(remark(ResponseRule.UNKNOWN_QUESTION, question));
        }
        if (isOpen(allowed)) {
            return code.length() <= LONGEST_TEXT
                    ? Optional.empty()
                    : Optional.of(remark(
                            ResponseRule.TEXT_TOO_LONG, question, "length", code.length(), "limit", LONGEST_TEXT));
        }
        if (code.isBlank()) {
            return Optional.of(remark(ResponseRule.BLANK_ANSWER, question, "allowed", allowed.allowed()));
        }
        return offers(allowed, code)
                ? Optional.empty()
                : Optional.of(
                        remark(ResponseRule.UNKNOWN_OPTION, question, "code", code, "allowed", allowed.allowed()));
    }

    private static boolean offers(Allowed allowed, String code) {
        return allowed.codes().contains(code)
                || allowed.scale()
                        .filter(scale -> scale.range().isPresent())
                        .flatMap(scale -> Answer.on(scale, code))
                        .isPresent();
    }

    private static Remark remark(ResponseRule rule, String question, Object... namesAndValues) {
        Remark remark = Remark.of(rule, PropertyPath.of("answers").at(question), namesAndValues);
        Map<String, String> values = new LinkedHashMap<>(remark.values());
        values.put("question", question);
        return new Remark(rule, remark.path(), values);
    }
}
