package org.learningorganisation.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;

/** Definitions and answers of any size, the same ones each time. */
final class Invented {

    private static final List<LanguageTag> LANGUAGES = Stream.of(
                    "nl", "en", "de", "fr", "es", "it", "pl", "da", "sv", "fi")
            .map(LanguageTag::new)
            .toList();

    private static final List<String> WORDS = List.of(
            "wij", "leren", "van", "elkaar", "team", "werk", "fout", "doel", "klant", "plan", "kennis", "vraag", "tijd",
            "leiding", "ruimte", "idee", "succes", "taak", "niet", "altijd", "en", "of", "vaak", "zowel", "als",
            "regel");

    private static final int WORDS_OF_A_QUESTION = 14;

    private static final int OPTIONS = 5;

    private static final int DISCIPLINES = 10;

    private static final int PEOPLE_OF_A_TEAM = 8;

    private Invented() {}

    /** A definition in ten languages. Two versions differ in the texts of their questions. */
    static MaturityModel definition(int questions, int version) {
        Random random = new Random(version);
        return MaturityModel.builder("invented", version + ".0.0")
                .title(text("Invented"))
                .languages(LANGUAGES.toArray(LanguageTag[]::new))
                .scales(AnswerScale.ofOptions(
                        "agreement",
                        IntStream.rangeClosed(1, OPTIONS)
                                .mapToObj(code -> AnswerOption.scored(
                                        Integer.toString(code), BigDecimal.valueOf(code), text("Option " + code)))
                                .toList()))
                .disciplines(IntStream.range(0, DISCIPLINES)
                        .mapToObj(i -> Discipline.builder("d" + i, text("Discipline " + i))
                                .build())
                        .toList())
                .questions(IntStream.range(0, questions)
                        .mapToObj(i -> Question.builder("q" + i, sentence(random))
                                .scale("agreement")
                                .measures("d" + i % DISCIPLINES)
                                .build())
                        .toList())
                .build();
    }

    private static LocalizedText text(String sameInAll) {
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : LANGUAGES) {
            text = text.with(language, sameInAll);
        }
        return text;
    }

    private static LocalizedText sentence(Random random) {
        LocalizedText text = LocalizedText.NONE;
        for (LanguageTag language : LANGUAGES) {
            text = text.with(
                    language,
                    random.ints(WORDS_OF_A_QUESTION, 0, WORDS.size())
                            .mapToObj(WORDS::get)
                            .collect(Collectors.joining(" ")));
        }
        return text;
    }

    /** Answers of people in teams of eight to every question of a definition whose scales have the codes 1 to 5. */
    static List<Response> answers(MaturityModel model, int people) {
        Random random = new Random(people);
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    Response.Builder response =
                            Response.to(model).respondent("p" + person).group("team", "t" + person / PEOPLE_OF_A_TEAM);
                    model.questions()
                            .forEach(question ->
                                    response.answer(question.id(), Integer.toString(1 + random.nextInt(OPTIONS))));
                    return response.build();
                })
                .toList();
    }
}
