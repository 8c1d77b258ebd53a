package org.learningorganisation.model.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ScaleCodes;
import org.learningorganisation.model.validation.Finding;

/** The questions of a definition as those of LimeSurvey, with the codes they have there. */
final class LimeSurveyLayout {

    /** An array of one row is a list with more to read. */
    private static final int FEWEST_ROWS = 2;

    private final ScaleCodes scales;
    private final Codes questions;
    private final List<LimeSurveyBlock> blocks = new ArrayList<>();

    LimeSurveyLayout(MaturityModel model, LimeSurveyForm form) {
        scales = ScaleCodes.of(model, LimeSurveyCodes.ANSWER);
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
        questions = Codes.of(ids, LimeSurveyCodes.QUESTION);
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
        return scales.scaleOf(question);
    }

    /** The code of a question, or of a row of an array. */
    String code(Question question) {
        return questions.of(question.id());
    }

    Codes options(AnswerScale scale) {
        return scales.of(scale);
    }

    /** A warning for each code of an option that LimeSurvey does not take. */
    List<Finding> changedOptions(String target, LanguageTag language) {
        return scales.changes(target, language);
    }

    /** What an export of responses may call the column of a question, the usual name first. */
    List<String> headings(LimeSurveyBlock block, Question question) {
        String code = code(question);
        return block.array()
                .map(array -> List.of(array + "[" + code + "]", array + "_" + code))
                .orElse(List.of(code));
    }
}
