package org.learningorganisation.testkit.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.testkit.arbitrary.Sizes.Part;

/**
 * Everything that was drawn for a definition and the answers to it. Whatever was drawn, a sound definition comes of it: the
 * parts can be made fewer and smaller independently of each other.
 *
 * @param sizes how many there can be of each part
 * @param languages how many languages there are
 * @param scales the answer scales
 * @param disciplines the disciplines
 * @param areas the success areas
 * @param questions the scored questions
 * @param unscored the answers to the others; the first asks for background, the next is open, and so on
 * @param levels the levels
 */
record DefinitionSketch(
        Sizes sizes,
        int languages,
        List<ScaleSketch> scales,
        List<DimensionSketch> disciplines,
        List<DimensionSketch> areas,
        List<QuestionSketch> questions,
        List<List<AnswerDraw>> unscored,
        LevelsSketch levels)
        implements Sketch<DefinitionSketch> {

    DefinitionSketch {
        scales = List.copyOf(scales);
        disciplines = List.copyOf(disciplines);
        areas = List.copyOf(areas);
        questions = List.copyOf(questions);
        unscored = List.copyOf(unscored);
    }

    @Override
    public Stream<DefinitionSketch> smaller() {
        return Stream.of(
                        Stream.of(framed(plainest())),
                        fewer(questions, Part.QUESTIONS).map(this::asking),
                        frames(),
                        plainerScales(),
                        Smaller.elements(questions, QuestionSketch::smaller).map(this::asking),
                        Smaller.elements(unscored, answers -> Smaller.elements(answers, AnswerDraw::smaller))
                                .map(this::alsoAsking))
                .flatMap(sketches -> sketches);
    }

    private Stream<DefinitionSketch> frames() {
        return Stream.of(
                        fewer(unscored, Part.UNSCORED_QUESTIONS).map(this::alsoAsking),
                        Smaller.toward(fewest(Part.LANGUAGES), languages)
                                .map(fewer -> framed(new Frame(fewer, disciplines, areas, levels))),
                        levels.smaller().map(fewer -> framed(new Frame(languages, disciplines, areas, fewer))),
                        dimensions(disciplines, Part.DISCIPLINES)
                                .map(fewer -> framed(new Frame(languages, fewer, areas, levels))),
                        dimensions(areas, Part.SUCCESS_AREAS)
                                .map(fewer -> framed(new Frame(languages, disciplines, fewer, levels))))
                .flatMap(sketches -> sketches);
    }

    private Stream<DefinitionSketch> plainerScales() {
        return Stream.concat(fewer(scales, Part.SCALES), Smaller.elements(scales, ScaleSketch::smaller))
                .map(smaller -> new DefinitionSketch(
                        sizes, languages, smaller, disciplines, areas, questions, unscored, levels));
    }

    private Stream<List<DimensionSketch>> dimensions(List<DimensionSketch> all, Part part) {
        return Stream.concat(fewer(all, part), Smaller.elements(all, DimensionSketch::smaller));
    }

    private <T> Stream<List<T>> fewer(List<T> all, Part part) {
        return Smaller.fewer(all, fewest(part));
    }

    private int fewest(Part part) {
        return sizes.of(part).fewest();
    }

    /** What is around the questions. */
    private record Frame(
            int languages, List<DimensionSketch> disciplines, List<DimensionSketch> areas, LevelsSketch levels) {}

    private Frame plainest() {
        return new Frame(
                fewest(Part.LANGUAGES),
                IntStream.range(0, fewest(Part.DISCIPLINES))
                        .mapToObj(place -> DimensionSketch.PLAIN)
                        .toList(),
                IntStream.range(0, fewest(Part.SUCCESS_AREAS))
                        .mapToObj(place -> DimensionSketch.PLAIN)
                        .toList(),
                levels.smaller().findFirst().orElse(levels));
    }

    private DefinitionSketch framed(Frame frame) {
        return new DefinitionSketch(
                sizes,
                frame.languages(),
                scales,
                frame.disciplines(),
                frame.areas(),
                questions,
                unscored,
                frame.levels());
    }

    private DefinitionSketch asking(List<QuestionSketch> others) {
        return new DefinitionSketch(sizes, languages, scales, disciplines, areas, others, unscored, levels);
    }

    private DefinitionSketch alsoAsking(List<List<AnswerDraw>> others) {
        return new DefinitionSketch(sizes, languages, scales, disciplines, areas, questions, others, levels);
    }

    /** The same questions with other people's answers. */
    DefinitionSketch answers(UnaryOperator<List<AnswerDraw>> change) {
        return asking(questions.stream()
                        .map(question -> question.answering(change.apply(question.answers())))
                        .toList())
                .alsoAsking(unscored.stream().map(change).toList());
    }

    @Override
    public long[] size() {
        List<long[]> parts = new ArrayList<>();
        scales.forEach(scale -> parts.add(scale.size()));
        disciplines.forEach(dimension -> parts.add(dimension.size()));
        areas.forEach(dimension -> parts.add(dimension.size()));
        parts.add(levels.size());
        return new long[] {
            (long) questions.size() + unscored.size(),
            (long) languages + scales.size() + disciplines.size() + areas.size(),
            sum(parts, 0),
            sum(parts, 1),
            sum(parts, 2),
            ofQuestions(0),
            ofQuestions(1),
            ofQuestions(2) + ofUnscored(0),
            ofQuestions(3) + ofUnscored(1)
        };
    }

    private static long sum(List<long[]> sizes, int place) {
        return sizes.stream()
                .filter(size -> size.length > place)
                .mapToLong(size -> size[place])
                .sum();
    }

    private long ofQuestions(int place) {
        return sum(questions.stream().map(QuestionSketch::size).toList(), place);
    }

    private long ofUnscored(int place) {
        return sum(unscored.stream().flatMap(List::stream).map(AnswerDraw::size).toList(), place);
    }

    /** The answers to each question, by the id of the question. */
    Map<String, List<AnswerDraw>> answers() {
        Map<String, List<AnswerDraw>> answers = new LinkedHashMap<>();
        for (int place = 0; place < questions.size(); place++) {
            answers.put(Assembly.questionId(place), questions.get(place).answers());
        }
        for (int place = 0; place < unscored.size(); place++) {
            answers.put(Assembly.unscoredId(place), unscored.get(place));
        }
        return answers;
    }
}
