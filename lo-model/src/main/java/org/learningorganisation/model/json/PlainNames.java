package org.learningorganisation.model.json;

import java.io.Serial;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Only names that every reader of YAML takes as the same text stand without quotes. */
final class PlainNames extends StringQuotingChecker.Default {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}");

    @Override
    public boolean needToQuoteName(String name) {
        return !PLAIN.matcher(name).matches() || super.needToQuoteName(name);
    }
}
