package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;

/** How the questions of each dimension, and all questions, go together: over all answers, and over complete answers only. */
final class CrossTally {

    /** Questions that are taken together. */
    private record Scale(String id, List<ScoredQuestion> questions, CrossSums pairwise, CrossSums listwise) {}

    private final List<Scale> scales;

    CrossTally(Scheme scheme) {
        this.scales = scales(scheme, CrossSums::new);
    }

    private CrossTally(Scheme scheme, Decoder in) {
        this.scales = scales(scheme, questions -> CrossSums.read(questions, in));
    }

    /** Of each scale the pairwise sums are made first, as they are written. */
    private static List<Scale> scales(Scheme scheme, IntFunction<CrossSums> sums) {
        List<Scale> scales = new ArrayList<>();
        Stream.of(Figure.Kind.DISCIPLINE, Figure.Kind.SUCCESS_AREA)
                .flatMap(kind -> scheme.figures(kind).stream())
                .forEach(figure -> scales.add(scale(figure.id(), figure.questions(), sums)));
        scales.add(scale(ScaleAnswers.ALL, scheme.questions(), sums));
        return List.copyOf(scales);
    }

    private static Scale scale(String id, List<ScoredQuestion> questions, IntFunction<CrossSums> sums) {
        CrossSums pairwise = sums.apply(questions.size());
        CrossSums listwise = sums.apply(questions.size());
        return new Scale(id, questions, pairwise, listwise);
    }

    static CrossTally read(Scheme scheme, Decoder in) {
        return new CrossTally(scheme, in);
    }

    void write(Encoder out) {
        scales.forEach(scale -> {
            scale.pairwise().write(out);
            scale.listwise().write(out);
        });
    }

    void add(AnswerSheet sheet, Scheme scheme) {
        List<Optional<PairTally.Factor>> answers = scheme.questions().stream()
                .map(question -> sheet.score(question).map(PairTally.Factor::of))
                .toList();
        for (Scale scale : scales) {
            List<Optional<PairTally.Factor>> row = scale.questions().stream()
                    .map(question -> answers.get(question.place()))
                    .toList();
            scale.pairwise().add(row);
            if (row.stream().allMatch(Optional::isPresent)) {
                scale.listwise().add(row);
            }
        }
    }

    void addAll(CrossTally other) {
        IntStream.range(0, scales.size()).forEach(i -> {
            scales.get(i).pairwise().addAll(other.scales.get(i).pairwise());
            scales.get(i).listwise().addAll(other.scales.get(i).listwise());
        });
    }

    List<ScaleAnswers> answers() {
        return scales.stream()
                .map(scale -> new ScaleAnswers(
                        scale.id(),
                        scale.questions().stream().map(ScoredQuestion::id).toList(),
                        scale.pairwise().products(),
                        scale.listwise().products()))
                .toList();
    }
}
