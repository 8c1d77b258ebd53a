package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** The questions of a definition as those of LimeSurvey, with the codes they have there. */
final class LimeSurveyLayout {

    /** An array of one row is a list with more to read. */
    private static final int FEWEST_ROWS = 2;

    private static final AnswerScale NONE = new AnswerScale("", false, List.of(), Optional.empty());

    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final Map<String, Codes> options = new LinkedHashMap<>();
    private final Codes questions;
    private final List<LimeSurveyBlock> blocks = new ArrayList<>();

    LimeSurveyLayout(MaturityModel model, LimeSurveyForm form) {
        for (AnswerScale scale : model.scales()) {
            scales.put(scale.id(), scale);
            List<String> codes =
                    scale.options().stream().map(AnswerOption::code).toList();
            options.put(scale.id(), Codes.of(codes, CodeForm.LIMESURVEY_ANSWER));
        }
        List<List<Question>> runs = form == LimeSurveyForm.ARRAYS
                ? runs(model.questions())
                : model.questions().stream().map(List::of).toList();
        List<String> ids =
                new ArrayList<>(model.questions().stream().map(Question::id).toList());
        for (int run = 0; run < runs.size(); run++) {
            if (runs.get(run).size() >= FEWEST_ROWS) {
                ids.add(array(run));
            }
        }
        questions = Codes.of(ids, CodeForm.LIMESURVEY_QUESTION);
        for (int run = 0; run < runs.size(); run++) {
            Optional<String> array =
                    Optional.of(array(run)).filter(ids::contains).map(questions::of);
            blocks.add(new LimeSurveyBlock(array, runs.get(run)));
        }
    }

    /** No id of a question has a space. */
    private static String array(int run) {
        return "array " + (run + 1);
    }

    private List<List<Question>> runs(List<Question> all) {
        List<List<Question>> runs = new ArrayList<>();
        for (Question question : all) {
            boolean goesOn =
                    !runs.isEmpty() && belongTogether(runs.get(runs.size() - 1).get(0), question);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(question);
        }
        return runs;
    }

    private boolean belongTogether(Question one, Question other) {
        return one.scale().equals(other.scale())
                && one.required() == other.required()
                && one.kind() == other.kind()
                && !scaleOf(one).options().isEmpty();
    }

    List<LimeSurveyBlock> blocks() {
        return List.copyOf(blocks);
    }

    AnswerScale scaleOf(Question question) {
        return question.scale().map(scales::get).orElse(NONE);
    }

    /** The code of a question, or of a row of an array. */
    String code(Question question) {
        return questions.of(question.id());
    }

    Codes options(AnswerScale scale) {
        return options.getOrDefault(scale.id(), Codes.of(List.of(), CodeForm.LIMESURVEY_ANSWER));
    }

    /** What an export of responses may call the column of a question, the usual name first. */
    List<String> headings(LimeSurveyBlock block, Question question) {
        String code = code(question);
        return block.array()
                .map(array -> List.of(array + "[" + code + "]", array + "_" + code))
                .orElse(List.of(code));
    }
}
