package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.Registry;

/** Strategies of other jars are found when they are asked for, and a provider that fails is never passed over. */
class StrategyDiscoveryTest {

    /** Brings one strategy. */
    public static final class Research implements StrategyProvider {
        @Override
        public Registry<ScoringStrategy> strategies() {
            return Registry.<ScoringStrategy>of("strategy").with("research.mean", ScoringStrategy.weightedMean());
        }
    }

    /** Brings a strategy under the name of a built-in one. */
    public static final class Impostor implements StrategyProvider {
        @Override
        public Registry<ScoringStrategy> strategies() {
            return Registry.<ScoringStrategy>of("strategy").with("weighted-mean", items -> Score.undefined());
        }
    }

    /** Fails when it is made. */
    public static final class Unmakeable implements StrategyProvider {
        /** Fails. */
        public Unmakeable() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public Registry<ScoringStrategy> strategies() {
            return Registry.of("strategy");
        }
    }

    /** Fails when it is asked. */
    public static final class Failing implements StrategyProvider {
        @Override
        public Registry<ScoringStrategy> strategies() {
            throw new IllegalStateException("no data");
        }
    }

    @TempDir
    private Path folder;

    private Registry<ScoringStrategy> discovered(Class<?>... providers) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        StringBuilder names = new StringBuilder();
        for (Class<?> provider : providers) {
            names.append(provider.getName()).append('\n');
        }
        Files.writeString(services.resolve(StrategyProvider.class.getName()), names);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader jar =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, StrategyDiscoveryTest.class.getClassLoader())) {
            thread.setContextClassLoader(jar);
            return ScoringMethods.discovered();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aProviderAddsItsStrategiesToTheBuiltInOnes() throws Exception {
        Registry<ScoringStrategy> known = discovered(Research.class);

        assertThat(known.names())
                .containsAll(ScoringMethods.strategies().names())
                .contains("research.mean");
        assertThat(known.create(Choice.of("research.mean"))).isInstanceOf(AdditiveStrategy.class);
    }

    @Test
    void nothingIsFoundUnlessAskedFor() throws Exception {
        discovered(Research.class);

        assertThat(ScoringMethods.strategies().names()).doesNotContain("research.mean");
        assertThat(discovered().names()).isEqualTo(ScoringMethods.strategies().names());
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> discovered(Research.class, Impostor.class))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining(Impostor.class.getName())
                .hasMessageContaining("'weighted-mean' is registered already");
    }

    @Test
    void aFailingProviderIsNamed() {
        assertThatThrownBy(() -> discovered(Unmakeable.class, Research.class))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining(Unmakeable.class.getName());
        assertThatThrownBy(() -> discovered(Research.class, Failing.class))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining(Failing.class.getName())
                .hasMessageContaining("no data");
    }
}
