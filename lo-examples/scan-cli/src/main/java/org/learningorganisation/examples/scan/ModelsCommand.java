package org.learningorganisation.examples.scan;

import java.util.stream.Collectors;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import picocli.CommandLine.Command;

/** Lists the built-in models. */
@Command(
        name = "models",
        description = "Lists the built-in models.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ModelsCommand extends TerminalCommand {

    ModelsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal().print(Catalogue.all().stream().map(this::entry).collect(Collectors.joining()));
        return LoScan.DONE;
    }

    private String entry(MaturityModel model) {
        Wording wording = wording();
        String languages = model.languages().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
        String answers = model.answersOf()
                .map(other -> "  " + wording.text("list.answers-of", "model", other) + "\n")
                .orElse("");
        return model.id() + " " + model.version() + "\n"
                + "  " + model.title().in(wording.language(), model.defaultLanguage()) + "\n"
                + "  " + wording.text("list.questions", "n", model.questions().size())
                + ", " + wording.text("list.dimensions", "n", model.dimensions().size())
                + ", " + wording.text("list.levels", "n", model.levels().size())
                + ", " + wording.text("list.languages", "languages", languages) + "\n"
                + answers;
    }
}
