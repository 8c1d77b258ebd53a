package org.learningorganisation.model.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;

/** A definition with ids, codes and texts that other systems do not take, and what tests of exports share. */
public final class ExchangeModels {

    public static final List<String> AWKWARD_IDS = List.of(
            "sv-bt-1", "svbt1", "SV.BT.1", "1st", "token", "a-question-with-a-long-id", "a-question-with-a-long-idea");

    private ExchangeModels() {}

    public static MaturityModel awkward() {
        List<AnswerOption> options = List.of(
                AnswerOption.scored("strongly disagree", BigDecimal.ZERO, text("\"No\" <b>way</b>\t&\n{TOKEN}")),
                AnswerOption.scored("strongly  agree", new BigDecimal("2.5"), text("=1+1")),
                AnswerOption.scored(" padded\u0007 ", new BigDecimal("3"), text("-3")),
                AnswerOption.notApplicable("n/a", text("'quoted' n/a")),
                AnswerOption.dontKnow("???", text("what\u0007ever")));
        return MaturityModel.builder("2-awkward.model", "1.0.0-rc.1+x")
                .languages(LanguageTag.ENGLISH)
                .title(text("+ Awkward & <odd>"))
                .scales(AnswerScale.ofOptions("odd-scale", options))
                .disciplines(List.of(Discipline.builder("d", text("Learning")).build()))
                .questions(AWKWARD_IDS.stream()
                        .map(id -> Question.builder(id, text("About " + id + "?"))
                                .measures("d")
                                .scale("odd-scale")
                                .build())
                        .toList())
                .build();
    }

    public static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }

    public static Map<String, ?> json(String text) {
        return DocumentReader.of(Extensions.class)
                .read(text, DocumentFormat.JSON)
                .value()
                .orElseThrow()
                .properties();
    }

    public static MaturityModel with(MaturityModel model, List<Question> questions) {
        return MaturityModel.builder(model.id(), model.version())
                .languages(model.languages().toArray(LanguageTag[]::new))
                .title(model.title())
                .description(model.description())
                .scales(model.scales())
                .disciplines(model.disciplines())
                .successAreas(model.successAreas())
                .questions(questions)
                .levels(model.levels())
                .guidance(model.guidance())
                .build();
    }

    public static String resource(String name) {
        try (InputStream in = ExchangeModels.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
