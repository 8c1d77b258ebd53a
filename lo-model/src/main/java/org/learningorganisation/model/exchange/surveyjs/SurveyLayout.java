package org.learningorganisation.model.exchange.surveyjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** What stands where in a SurveyJS form. Export and import follow the same layout, so that answers find their way back. */
final class SurveyLayout {

    private static final int QUESTIONS_ON_A_PAGE = 10;

    /** What the questions of one element have in common; a question on its own has nothing in common with another. */
    private record Shared(Optional<Question> alone, String dimension, String scale, boolean required) {}

    private final MaturityModel model;
    private final SurveyNames names = new SurveyNames();
    private final List<SurveyElement> elements;
    private final Map<String, List<SurveyElement>> pages;

    SurveyLayout(MaturityModel model, SurveyJsForm form) {
        this.model = model;
        Map<Shared, List<Question>> groups = new LinkedHashMap<>();
        for (Question question : model.questions()) {
            groups.computeIfAbsent(shared(question, form), any -> new ArrayList<>())
                    .add(question);
        }
        // the ids of questions are fixed, so other names give way
        groups.keySet().forEach(group -> group.alone().ifPresent(question -> names.take(question.id())));
        this.elements = groups.entrySet().stream()
                .map(group -> element(group.getKey(), group.getValue()))
                .toList();
        this.pages = named(paged(elements));
    }

    private Shared shared(Question question, SurveyJsForm form) {
        boolean row = form == SurveyJsForm.MATRIX
                && question.kind() == Question.Kind.SCORED
                && scaleOf(question).range().isEmpty();
        return row
                ? new Shared(
                        Optional.empty(), leading(question), scaleOf(question).id(), question.required())
                : new Shared(Optional.of(question), "", "", question.required());
    }

    private String leading(Question question) {
        return question.dimensions().stream()
                .filter(id -> model.dimension(id).orElseThrow() instanceof Discipline)
                .findFirst()
                .orElseGet(() -> question.dimensions().get(0));
    }

    private SurveyElement element(Shared shared, List<Question> questions) {
        return shared.alone()
                .<SurveyElement>map(SurveyElement.Single::new)
                .orElseGet(() -> new SurveyElement.Matrix(
                        names.take(shared.dimension()),
                        model.dimension(shared.dimension()).orElseThrow().name(),
                        scaleOf(questions.get(0)),
                        questions));
    }

    private static List<List<SurveyElement>> paged(List<SurveyElement> elements) {
        List<List<SurveyElement>> pages = new ArrayList<>();
        for (SurveyElement element : elements) {
            List<SurveyElement> last = pages.isEmpty() ? List.of() : pages.get(pages.size() - 1);
            boolean fits = element instanceof SurveyElement.Single
                    && !last.isEmpty()
                    && last.size() < QUESTIONS_ON_A_PAGE
                    && last.get(0) instanceof SurveyElement.Single;
            if (!fits) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(element);
        }
        return pages;
    }

    private Map<String, List<SurveyElement>> named(List<List<SurveyElement>> unnamed) {
        Map<String, List<SurveyElement>> named = new LinkedHashMap<>();
        unnamed.forEach(page -> named.put(names.take("page-" + (named.size() + 1)), List.copyOf(page)));
        return named;
    }

    /** The scale of a question that has one. */
    AnswerScale scaleOf(Question question) {
        return question.scale().flatMap(model::scale).orElseThrow();
    }

    /** The elements in the order of their first questions. */
    List<SurveyElement> elements() {
        return elements;
    }

    /** The same elements by name of page: each matrix on a page of its own, single questions ten to a page. */
    Map<String, List<SurveyElement>> pages() {
        return pages;
    }

    /** The questions in the order in which the form shows them. */
    List<Question> questions() {
        return elements.stream()
                .flatMap(element -> element.questions().stream())
                .toList();
    }
}
