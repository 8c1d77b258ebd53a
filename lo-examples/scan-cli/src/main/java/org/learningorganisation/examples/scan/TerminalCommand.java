package org.learningorganisation.examples.scan;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.learningorganisation.examples.scan.wording.Wording;
import org.learningorganisation.model.LanguageTag;
import picocli.CommandLine.Option;

/** A command that speaks to people, in their language. */
abstract class TerminalCommand implements Callable<Integer> {

    /** The languages of the command line, by their tags. */
    enum Language {
        NL,
        EN
    }

    private final Terminal terminal;

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            description = "Dutch or English; Dutch when the system is Dutch, otherwise English.")
    private Optional<Language> language = Optional.empty();

    TerminalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    Wording wording() {
        return Wording.in(language.map(chosen -> new LanguageTag(chosen.name().toLowerCase(Locale.ROOT)))
                .orElse(terminal.language()));
    }
}
