package org.learningorganisation.examples.scan;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(LoScan.class.getPackage().getImplementationVersion())
                .orElse("(not run from its jar)");
        return new String[] {"lo-scan " + version};
    }
}
