package org.learningorganisation.testkit.arbitrary;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;

/**
 * Lets {@code @ForAll} parameters of the types of this package, and of definitions and scales, have the usual generator. Found
 * by jqwik; not for use by users.
 */
public final class TestkitProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> USUAL = Map.of(
            MaturityModel.class, DefinitionArbitrary::usual,
            AnswerScale.class, ScaleArbitrary::usual,
            AnsweredDefinition.class, AnsweredDefinitionArbitrary::usual,
            InvalidDefinition.class, InvalidDefinitionArbitrary::usual);

    /** Made by jqwik. */
    public TestkitProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return USUAL.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> usual = USUAL.get(targetType.getRawType());
        return usual == null ? Set.of() : Set.of(usual.get());
    }
}
