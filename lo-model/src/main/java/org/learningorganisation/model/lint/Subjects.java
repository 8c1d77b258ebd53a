package org.learningorganisation.model.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/**
 * The questions, scales and dimensions of a definition by their place.
 *
 * @param ids the ids of the elements of each list
 */
record Subjects(Map<String, List<String>> ids) {

    private static final Pattern ELEMENT =
            Pattern.compile("(questions|scales|disciplines|successAreas)\\[([0-9]{1,9})](?:[.\\[].*)?", Pattern.DOTALL);

    static Subjects of(MaturityModel model) {
        return new Subjects(Map.of(
                "questions", model.questions().stream().map(Question::id).toList(),
                "scales", model.scales().stream().map(AnswerScale::id).toList(),
                "disciplines", dimensions(model.disciplines().stream()),
                "successAreas", dimensions(model.successAreas().stream())));
    }

    private static List<String> dimensions(Stream<? extends Dimension> dimensions) {
        return dimensions.map(Dimension::id).toList();
    }

    /** The id of the element that a path leads into; empty for any other place. */
    Optional<String> at(String path) {
        Matcher element = ELEMENT.matcher(path);
        if (!element.matches()) {
            return Optional.empty();
        }
        List<String> list = ids.getOrDefault(element.group(1), List.of());
        int index = Integer.parseInt(element.group(2));
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
