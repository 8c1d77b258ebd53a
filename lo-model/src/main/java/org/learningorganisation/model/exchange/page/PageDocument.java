package org.learningorganisation.model.exchange.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.json.DocumentWriter;

/** Writes the page: the form in the first language, what the script needs to know, and the script. */
final class PageDocument {

    private final MaturityModel model;
    private final PageTexts texts;
    private final PageWords words;
    private final List<PageQuestion> questions = new ArrayList<>();

    PageDocument(MaturityModel model) {
        this.model = model;
        this.texts = new PageTexts(model);
        this.words = new PageWords(model.defaultLanguage());
        for (Question question : model.questions()) {
            questions.add(new PageQuestion(
                    questions.size() + 1, question, question.scale().flatMap(model::scale)));
        }
    }

    String html() {
        PageFile style = PageFile.named("page.css");
        PageFile script = PageFile.named("page.js");
        StringBuilder html = new StringBuilder("<!doctype html>\n");
        LanguageTag language = model.defaultLanguage();
        html.append("<html lang=\"").append(Html.escaped(language.value()));
        html.append("\" dir=\"").append(WritingDirection.of(language)).append("\">\n");
        head(html, style, script);
        html.append("<body>\n");
        html.append(words.element("a class=\"skip\" href=\"#form\"", PageWord.SKIP))
                .append('\n');
        header(html);
        html.append("<main>\n");
        introduction(html);
        form(html);
        result(html);
        html.append("</main>\n");
        Map<String, String> named = Map.of("id", model.id(), "version", model.version());
        html.append("<footer>")
                .append(words.element("p", PageWord.DEFINITION, named))
                .append("</footer>\n");
        html.append("<script type=\"application/json\" id=\"definition\">\n");
        html.append(Html.data(DocumentWriter.json(data()))).append("</script>\n");
        html.append("<script>").append(script.text()).append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    /** Nothing but the style and the script of this very page may load or run, and the form goes nowhere. */
    private void head(StringBuilder html, PageFile style, PageFile script) {
        html.append("<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ");
        html.append(style.hash()).append("; script-src ").append(script.hash());
        html.append("; img-src data:; form-action 'none'; base-uri 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
        // without it a browser asks the server for an icon
        html.append("<link rel=\"icon\" href=\"data:,\">\n");
        html.append("<title>").append(Html.escaped(text(model.title()))).append("</title>\n");
        html.append("<style>").append(style.text()).append("</style>\n</head>\n");
    }

    private void header(StringBuilder html) {
        html.append("<header>\n").append(texts.element("h1", model.title())).append('\n');
        html.append("<p id=\"language\" hidden>");
        html.append(words.element("label for=\"language-choice\"", PageWord.LANGUAGE));
        html.append(" <select id=\"language-choice\" autocomplete=\"off\">");
        for (int at = 0; at < model.languages().size(); at++) {
            String tag = Html.escaped(model.languages().get(at).value());
            html.append("<option value=\"")
                    .append(at)
                    .append("\" lang=\"")
                    .append(tag)
                    .append("\">");
            html.append(tag).append("</option>");
        }
        html.append("</select></p>\n</header>\n");
    }

    private void introduction(StringBuilder html) {
        html.append("<noscript>").append(words.element("p", PageWord.SCRIPT)).append("</noscript>\n");
        if (!model.description().equals(LocalizedText.NONE)) {
            html.append(texts.element("p", model.description())).append('\n');
        }
        html.append(words.element("p", PageWord.INTRODUCTION)).append('\n');
        html.append("<div id=\"errors\" role=\"group\" aria-labelledby=\"errors-title\" tabindex=\"-1\" hidden>");
        html.append("<h2 id=\"errors-title\"></h2><ul id=\"errors-list\"></ul></div>\n");
    }

    private void form(StringBuilder html) {
        html.append("<form id=\"form\" novalidate autocomplete=\"off\" tabindex=\"-1\">\n");
        questions.forEach(question -> question.write(html, texts, words));
        html.append("<p id=\"progress\"></p>\n<p>");
        html.append(words.element("button type=\"submit\" id=\"finish\" hidden", PageWord.FINISH));
        html.append("</p>\n</form>\n");
    }

    private void result(StringBuilder html) {
        html.append("<section id=\"result\" aria-labelledby=\"result-title\" hidden>\n");
        html.append(words.element("h2 id=\"result-title\" tabindex=\"-1\"", PageWord.ANSWERS))
                .append('\n');
        html.append(words.element("p", PageWord.HAND_IN)).append('\n');
        html.append("<p>")
                .append(words.element("button type=\"button\" id=\"download\"", PageWord.DOWNLOAD))
                .append('\n');
        html.append(words.element("button type=\"button\" id=\"copy\"", PageWord.COPY))
                .append("</p>\n");
        html.append("<p id=\"said\" role=\"status\"></p>\n");
        html.append(words.element("label for=\"answers\"", PageWord.DOCUMENT)).append('\n');
        html.append("<textarea id=\"answers\" rows=\"12\" readonly spellcheck=\"false\" dir=\"ltr\"></textarea>\n");
        html.append("</section>\n");
    }

    private Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("model", model.answeredAs());
        data.put("title", texts.number(model.title()));
        data.put("questions", questions.stream().map(PageQuestion::data).toList());
        data.put("languages", model.languages().stream().map(this::language).toList());
        Map<String, Object> byLanguage = new LinkedHashMap<>();
        model.languages().stream()
                .map(PageWord::languageFor)
                .distinct()
                .forEach(language -> byLanguage.put(language.value(), PageWord.all(language)));
        data.put("words", byLanguage);
        return data;
    }

    private Map<String, Object> language(LanguageTag language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("tag", language.value());
        data.put("dir", WritingDirection.of(language));
        data.put("words", PageWord.languageFor(language).value());
        data.put("texts", texts.in(language));
        return data;
    }

    private String text(LocalizedText text) {
        return text.in(model.defaultLanguage(), model.defaultLanguage());
    }
}
