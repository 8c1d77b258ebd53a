package org.learningorganisation.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * What JUnit says of a contract class.
 *
 * @param passed how many tests passed
 * @param messages the messages of those that failed
 */
record ContractRun(long passed, List<String> messages) {

    private static final Pattern BROKEN = Pattern.compile("the law (\\w+) is broken .*", Pattern.DOTALL);

    static ContractRun of(Class<? extends StrategyContract> contract) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        listener);
        return new ContractRun(
                listener.getSummary().getTestsSucceededCount(),
                listener.getSummary().getFailures().stream()
                        .map(failure -> String.valueOf(failure.getException().getMessage()))
                        .toList());
    }

    /** The laws that failed tests name. */
    Set<Law> brokenLaws() {
        Set<Law> laws = new TreeSet<>();
        for (String message : messages) {
            Matcher matcher = BROKEN.matcher(message);
            if (!matcher.matches()) {
                throw new AssertionError("a test failed for another reason than a broken law: " + message);
            }
            laws.add(Law.valueOf(matcher.group(1)));
        }
        return laws;
    }
}
