package org.learningorganisation.testkit.file;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Reads the files of {@link DefinitionFiles}. Made by JUnit; not for use by users. */
public final class DefinitionFilesProvider extends AnnotationBasedArgumentsProvider<DefinitionFiles> {

    /** Made by JUnit. */
    public DefinitionFilesProvider() {}

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, DefinitionFiles annotation) {
        Folder folder = Folder.of(Path.of(annotation.value()));
        return folder.each((name, file) -> Arguments.argumentSet(name, folder.definition(file), file));
    }
}
