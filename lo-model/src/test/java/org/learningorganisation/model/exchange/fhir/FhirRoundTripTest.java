package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.exchange.Grid;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;

/** An exported definition comes back with the same scores, but for what FHIR has no place for. */
class FhirRoundTripTest {

    @Test
    void theBuiltInScanComesBackButForWhatTheExportWarnedOf() {
        comesBack(Catalogue.learningOrganisationScan());
    }

    @Test
    void aDefinitionWithEveryPropertyComesBackButForWhatTheExportWarnedOf() {
        comesBack(SmallModel.MODEL);
    }

    @Test
    void nothingIsRemarkedOnWhenNothingOfADefinitionIsLostOnTheWayBack() {
        MaturityModel carried = carried(Catalogue.learningOrganisationScan());
        MaturityModel scored = MaturityModel.builder(carried.id(), carried.version())
                .languages(carried.languages().toArray(LanguageTag[]::new))
                .title(carried.title())
                .description(carried.description())
                .scales(carried.scales().stream()
                        .map(scale -> AnswerScale.ofOptions(
                                scale.id(),
                                scale.options().stream()
                                        .filter(option -> option.score().isPresent())
                                        .toList()))
                        .toList())
                .disciplines(carried.disciplines())
                .questions(carried.questions())
                .build();
        for (FhirQuestionnaire questionnaire : List.of(FhirQuestionnaire.r4(scored), FhirQuestionnaire.r5(scored))) {
            Document<MaturityModel> read =
                    FhirQuestionnaire.read(questionnaire.export().text(), LanguageTag.ENGLISH);
            assertThat(read.findings()).isEmpty();
            assertThat(Fingerprint.ofDefinition(read.value().orElseThrow()))
                    .isEqualTo(Fingerprint.ofDefinition(scored));
        }
    }

    @Property(tries = 150)
    void aDefinitionComesBackButForWhatTheExportWarnedOf(@ForAll("models") MaturityModel model) {
        comesBack(model);
    }

    private static void comesBack(MaturityModel model) {
        for (FhirQuestionnaire questionnaire : List.of(FhirQuestionnaire.r4(model), FhirQuestionnaire.r5(model))) {
            Document<MaturityModel> read =
                    FhirQuestionnaire.read(questionnaire.export().text(), LanguageTag.ENGLISH);
            MaturityModel back = read.value().orElseThrow();
            MaturityModel carried = carried(model);
            assertThat(back.languages()).isEqualTo(model.languages());
            assertThat(back.questions()).extracting(Question::id).isEqualTo(ids(model));
            assertThat(Fingerprint.ofScoring(back))
                    .as("%s%nfor %s", read.findings(), DocumentWriter.json(carried))
                    .isEqualTo(Fingerprint.ofScoring(carried));
        }
    }

    private static List<String> ids(MaturityModel model) {
        return model.questions().stream().map(Question::id).toList();
    }

    /** What a questionnaire holds of a definition: the documented differences, and no other. */
    private static MaturityModel carried(MaturityModel model) {
        Map<String, AnswerScale> scales = new LinkedHashMap<>();
        List<AnswerScale> written = new ArrayList<>();
        for (Question question : model.questions()) {
            question.scale().flatMap(model::scale).ifPresent(scale -> {
                AnswerScale carried = carried(scale, written);
                scales.put(scale.id(), carried);
            });
        }
        List<Question> questions = model.questions().stream()
                .map(question -> carried(model, question, scales))
                .toList();
        boolean scored = questions.stream().anyMatch(question -> question.kind() == Question.Kind.SCORED);
        MaturityModel.Builder builder = MaturityModel.builder(model.id(), model.version())
                .languages(model.languages().toArray(LanguageTag[]::new))
                .title(model.title())
                .description(model.description())
                .scales(scales.values().stream().distinct().toList())
                .disciplines(
                        scored
                                ? List.of(Discipline.builder(model.id(), model.title())
                                        .build())
                                : List.of())
                .questions(questions);
        if (scales.values().stream().anyMatch(scale -> scale.range().isEmpty())) {
            model.answersOf().ifPresent(builder::answersOf);
        }
        return builder.build();
    }

    private static AnswerScale carried(AnswerScale scale, List<AnswerScale> written) {
        if (scale.range().isPresent()) {
            NumericRange range = range(scale.range().get());
            for (AnswerScale earlier : written) {
                if (earlier.range().equals(Optional.of(range))) {
                    return earlier;
                }
            }
            String name = range.min().toPlainString() + "-" + range.max().toPlainString();
            long same = written.stream()
                    .filter(earlier -> earlier.range()
                            .filter(other -> other.min().compareTo(range.min()) == 0
                                    && other.max().compareTo(range.max()) == 0)
                            .isPresent())
                    .count();
            String id = (name.startsWith("-") ? "q" : "") + name + (same == 0 ? "" : "-" + (same + 1));
            AnswerScale carried = new AnswerScale(id, false, List.of(), Optional.of(range));
            written.add(carried);
            return carried;
        }
        Codes codes = Codes.of(scale.options().stream().map(AnswerOption::code).toList(), FhirScales.CODE);
        return AnswerScale.ofOptions(
                scale.id(),
                scale.options().stream()
                        .map(option -> new AnswerOption(
                                codes.of(option.code()),
                                option.kind() == AnswerOption.Kind.SCORED
                                        ? AnswerOption.Kind.SCORED
                                        : AnswerOption.Kind.NOT_APPLICABLE,
                                option.score(),
                                option.label(),
                                org.learningorganisation.model.Extensions.NONE))
                        .toList());
    }

    private static NumericRange range(NumericRange range) {
        Optional<BigDecimal> step = FhirNumber.isInteger(range)
                ? Optional.of(BigDecimal.ONE)
                : range.step()
                        .filter(any -> new Grid(range).isOfPlaces())
                        .map(any -> BigDecimal.ONE.movePointLeft(new Grid(range).places()));
        return new NumericRange(range.min(), range.max(), step);
    }

    private static Question carried(MaturityModel model, Question question, Map<String, AnswerScale> scales) {
        Optional<AnswerScale> scale = question.scale().map(scales::get);
        Question.Builder carried = Question.builder(question.id(), question.text());
        scale.map(AnswerScale::id).ifPresent(carried::scale);
        if (question.kind() == Question.Kind.SCORED
                || scale.flatMap(AnswerScale::range).isPresent()) {
            carried.measures(model.id());
        } else {
            carried.kind(question.kind());
        }
        return (question.required() ? carried : carried.optional()).build();
    }

    @Property(tries = 400)
    void whateverIsInAQuestionnaireReadingDoesNotThrow(@ForAll("models") MaturityModel model, @ForAll long seed) {
        Random random = new Random(seed);
        Object tree = ExchangeModels.json(FhirQuestionnaire.r5(model).export().text());
        for (int change = 0; change <= random.nextInt(4); change++) {
            tree = changed(tree, random, 1 + random.nextInt(7));
        }
        Document<MaturityModel> read = FhirQuestionnaire.read(DocumentWriter.json(tree), LanguageTag.ENGLISH);
        assertThat(read.value().isPresent() || !read.holds()).isTrue();
    }

    private static Object changed(Object node, Random random, int depth) {
        if (depth > 0 && node instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            Object key = List.copyOf(map.keySet()).get(random.nextInt(map.size()));
            copy.put(key, changed(map.get(key), random, depth - 1));
            return copy;
        }
        if (depth > 0 && node instanceof List<?> list && !list.isEmpty()) {
            List<Object> copy = new ArrayList<>(list);
            int place = random.nextInt(list.size());
            copy.set(place, changed(list.get(place), random, depth - 1));
            return copy;
        }
        List<Object> others = List.of(
                "",
                "x",
                "#",
                "/",
                "overall",
                7,
                new BigDecimal("1e300"),
                true,
                List.of(),
                List.of(1),
                List.of(Map.of()),
                Map.of(),
                Map.of("url", 1),
                Map.of("extension", List.of(Map.of("url", "lang"))));
        return others.get(random.nextInt(others.size()));
    }

    @Provide
    static Arbitrary<MaturityModel> models() {
        return MaturityModels.sound();
    }
}
