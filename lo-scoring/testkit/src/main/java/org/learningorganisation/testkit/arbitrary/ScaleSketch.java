package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;

/**
 * A generated scale that has no id and no words yet.
 *
 * @param fewest how few distances there can be
 * @param form what kind of scale it is
 * @param lowest its lowest score
 * @param distances from each score to the next, all above zero; a range ends where they end
 * @param outside its options outside scoring; a range has none
 * @param order in which order the options stand
 */
record ScaleSketch(int fewest, Form form, BigDecimal lowest, List<BigDecimal> distances, Outside outside, Order order)
        implements Sketch<ScaleSketch> {

    /** What kind of scale it is. */
    enum Form {
        OPTIONS,
        STEPS,
        RANGE
    }

    /** Which options outside scoring it has. */
    enum Outside {
        NONE,
        NOT_APPLICABLE,
        DONT_KNOW,
        BOTH
    }

    /** In which order the options stand. */
    enum Order {
        RISING,
        FALLING
    }

    ScaleSketch {
        distances = List.copyOf(distances);
    }

    @Override
    public Stream<ScaleSketch> smaller() {
        List<BigDecimal> ones = Collections.nCopies(distances.size(), BigDecimal.ONE);
        return Stream.of(
                        Stream.of(
                                plain(ones.subList(0, fewest)),
                                plain(ones),
                                with(Form.OPTIONS, outside, order),
                                with(form, Outside.NONE, order),
                                with(form, outside, Order.RISING)),
                        outside == Outside.BOTH
                                ? Stream.of(
                                        with(form, Outside.NOT_APPLICABLE, order), with(form, Outside.DONT_KNOW, order))
                                : Stream.<ScaleSketch>of(),
                        Smaller.towardOne(lowest).map(score -> with(score, distances)),
                        Smaller.fewer(distances, fewest).map(fewer -> with(lowest, fewer)),
                        Smaller.elements(distances, Smaller::towardOne).map(nearer -> with(lowest, nearer)))
                .flatMap(sketches -> sketches);
    }

    @Override
    public long[] size() {
        return new long[] {
            Smaller.count(
                    form != Form.OPTIONS, outside != Outside.NONE, outside == Outside.BOTH, order != Order.RISING),
            distances.size(),
            Smaller.cost(lowest) + distances.stream().mapToLong(Smaller::cost).sum()
        };
    }

    private ScaleSketch plain(List<BigDecimal> ones) {
        return new ScaleSketch(fewest, Form.OPTIONS, BigDecimal.ONE, ones, Outside.NONE, Order.RISING);
    }

    private ScaleSketch with(Form otherForm, Outside otherOutside, Order otherOrder) {
        return new ScaleSketch(fewest, otherForm, lowest, distances, otherOutside, otherOrder);
    }

    private ScaleSketch with(BigDecimal otherLowest, List<BigDecimal> otherDistances) {
        return new ScaleSketch(fewest, form, otherLowest, otherDistances, outside, order);
    }

    AnswerScale named(String id, Texts texts) {
        return switch (form) {
            case OPTIONS -> AnswerScale.ofOptions(id, options(texts));
            case RANGE -> AnswerScale.ofRange(id, lowest, highest());
            case STEPS ->
                new AnswerScale(
                        id, false, List.of(), Optional.of(new NumericRange(lowest, highest(), Optional.of(tenth()))));
        };
    }

    private BigDecimal highest() {
        return distances.stream().reduce(lowest, BigDecimal::add);
    }

    private BigDecimal tenth() {
        return highest().subtract(lowest).scaleByPowerOfTen(-1);
    }

    /** Codes count the places, so that a code is not its score unless the scale is plain. */
    private List<AnswerOption> options(Texts texts) {
        List<BigDecimal> scores = new ArrayList<>(List.of(lowest));
        distances.forEach(distance -> scores.add(scores.get(scores.size() - 1).add(distance)));
        if (order == Order.FALLING) {
            Collections.reverse(scores);
        }
        List<AnswerOption> options = new ArrayList<>();
        for (BigDecimal score : scores) {
            int place = options.size() + 1;
            options.add(AnswerOption.scored(Integer.toString(place), score, texts.text("Answer", place)));
        }
        if (outside == Outside.NOT_APPLICABLE || outside == Outside.BOTH) {
            options.add(AnswerOption.notApplicable("na", texts.text("Not applicable")));
        }
        if (outside == Outside.DONT_KNOW || outside == Outside.BOTH) {
            options.add(AnswerOption.dontKnow("dk", texts.text("Do not know")));
        }
        return options;
    }
}
