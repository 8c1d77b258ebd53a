package org.learningorganisation.examples.exchange.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/** Definitions that ask much of a page. */
final class DemandingDefinitions {

    static final LanguageTag ARABIC = new LanguageTag("ar");

    private DemandingDefinitions() {}

    private static LocalizedText hostile(String text) {
        return LocalizedText.of(LanguageTag.ENGLISH, text).with(ARABIC, "\u0633\u0624\u0627\u0644 " + text);
    }

    /** Texts that try to end what they stand in, to run, to load, to turn around what follows. */
    static MaturityModel hostile() {
        List<String> texts = List.of(
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\" onfocus=alert(1) autofocus x=\"",
                "'&amp;&lt; <!-- <script>",
                "\u202Etxet denrut a",
                "Averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword");
        List<Question> questions = new ArrayList<>();
        for (String text : texts) {
            questions.add(Question.builder("q" + questions.size(), hostile(text))
                    .measures("vision")
                    .scale("s")
                    .build());
        }
        List<AnswerOption> options = new ArrayList<>();
        for (String text : texts) {
            BigDecimal score = BigDecimal.valueOf(options.size());
            options.add(AnswerOption.scored(text, score, hostile(text)));
        }
        return MaturityModel.builder("hostile", "1.0.0")
                .languages(LanguageTag.ENGLISH, ARABIC)
                .title(hostile("</title><script>alert(1)</script>"))
                .description(hostile("</p><style>*{display:none}</style>"))
                .scales(AnswerScale.ofOptions("s", options))
                .disciplines(
                        List.of(Discipline.builder("vision", hostile("Vision")).build()))
                .questions(questions)
                .build();
    }

    /** 300 questions in ten languages. */
    static MaturityModel large() {
        List<LanguageTag> languages = Stream.of("nl", "en", "de", "fr", "es", "it", "pl", "pt-BR", "sv", "tr")
                .map(LanguageTag::new)
                .toList();
        List<Question> questions = new ArrayList<>();
        for (int at = 1; at <= 300; at++) {
            questions.add(Question.builder("q" + at, in(languages, "Question " + at + ": do we learn from what we do?"))
                    .measures("vision")
                    .scale("s")
                    .build());
        }
        List<AnswerOption> options = new ArrayList<>();
        for (int at = 1; at <= 5; at++) {
            options.add(
                    AnswerOption.scored(Integer.toString(at), BigDecimal.valueOf(at), in(languages, "Answer " + at)));
        }
        return MaturityModel.builder("large", "1.0.0")
                .languages(languages.toArray(LanguageTag[]::new))
                .title(in(languages, "Large"))
                .scales(AnswerScale.ofOptions("s", options))
                .disciplines(List.of(
                        Discipline.builder("vision", in(languages, "Vision")).build()))
                .questions(questions)
                .build();
    }

    private static LocalizedText in(List<LanguageTag> languages, String text) {
        LocalizedText all = LocalizedText.NONE;
        for (LanguageTag language : languages) {
            all = all.with(language, language + " " + text);
        }
        return all;
    }
}
