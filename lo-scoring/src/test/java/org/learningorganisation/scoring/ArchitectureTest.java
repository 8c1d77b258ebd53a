package org.learningorganisation.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Design section 3: the tree of packages is the flow of data, and dependencies run one way. */
@AnalyzeClasses(packages = "org.learningorganisation.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.learningorganisation.scoring";

    private static final Set<String> NOT_EXPORTED = Set.of(ROOT + ".change", ROOT + ".person", ROOT + ".tally");

    /** Which packages of this library each package may use. A new package gets a row of its own. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("exact", List.of()),
            Map.entry("plan", List.of("exact")),
            Map.entry("statistic", List.of("exact")),
            Map.entry("agreement", List.of("exact", "statistic")),
            Map.entry("reliability", List.of("exact", "statistic")),
            Map.entry("strategy", List.of("exact", "plan")),
            Map.entry("level", List.of("exact", "plan")),
            Map.entry("result", List.of("exact", "plan", "strategy", "level")),
            Map.entry("group", List.of("exact", "strategy", "level", "statistic", "agreement")),
            Map.entry("explanation", List.of("level", "result")),
            Map.entry("person", List.of("exact", "plan", "strategy", "level", "result")),
            Map.entry("change", List.of("strategy", "level", "person")),
            Map.entry(
                    "tally",
                    List.of(
                            "exact",
                            "plan",
                            "strategy",
                            "level",
                            "result",
                            "group",
                            "explanation",
                            "statistic",
                            "agreement",
                            "person")),
            Map.entry("advice", List.of("level", "plan", "result", "comparison", "")),
            Map.entry(
                    "",
                    List.of(
                            "plan",
                            "statistic",
                            "strategy",
                            "level",
                            "result",
                            "group",
                            "explanation",
                            "person",
                            "change",
                            "tally")),
            Map.entry("comparison", List.of("exact", "plan", "level", "result", "")),
            Map.entry("norm", List.of("exact", "plan", "statistic", "result", "comparison")),
            Map.entry(
                    "progress", List.of("exact", "plan", "strategy", "statistic", "result", "comparison", "group", "")),
            Map.entry(
                    "sensitivity",
                    List.of(
                            "exact",
                            "plan",
                            "strategy",
                            "level",
                            "group",
                            "statistic",
                            "result",
                            "person",
                            "tally",
                            "")),
            Map.entry("json", List.of("plan", "result", "comparison", "norm")),
            Map.entry("catalogue", List.of("plan", "json")));

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    @ArchTest
    static void dependenciesRunOneWay(JavaClasses library) {
        Set<String> known =
                USES.keySet().stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet());
        assertThat(library.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .isEqualTo(known);
        USES.forEach((name, uses) -> {
            String[] allowed = Stream.concat(
                            Stream.of(packageOf(name), "java..", "org.jspecify..", "org.learningorganisation.model.."),
                            Stream.concat(
                                    uses.stream().map(ArchitectureTest::packageOf),
                                    Stream.of(
                                            "org.apache.commons.numbers.fraction..",
                                            "org.apache.commons.statistics.distribution..",
                                            "com.fasterxml.jackson.annotation..")))
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(packageOf(name))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .check(library);
        });
    }

    @ArchTest
    static final ArchRule packagesFormNoCycles = SlicesRuleDefinition.slices()
            .assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return type.getPackageName().startsWith(ROOT)
                            ? SliceIdentifier.of(type.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "packages";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule documentsAreTheBusinessOfTheModel = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "jakarta..",
                    "org.hibernate..",
                    "org.snakeyaml..");

    @ArchTest
    static final ArchRule versionsAreTheBusinessOfComparisons = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".comparison", ROOT + ".progress")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.learningorganisation.model.evolution..");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nothingIsLogged = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule nothingIsLoggedAboveDebug = noClasses()
            .should()
            .callMethodWhere(describe(
                    "SLF4J above debug",
                    call -> call.getTargetOwner().getName().startsWith("org.slf4j.Logger")
                            && List.of("info", "warn", "error").contains(call.getName())));

    @ArchTest
    static final ArchRule statesAreNotShared = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould(ArchConditions.not(ArchConditions.haveRawType(describe(
                    "a type that can change",
                    type -> (type.isArray() && !type.getBaseComponentType().isEnum())
                            || type.isAssignableTo(StringBuilder.class)
                            || type.getPackageName().startsWith("java.util.concurrent")
                            || List.of(
                                            "ArrayList",
                                            "HashMap",
                                            "HashSet",
                                            "TreeMap",
                                            "LinkedHashMap",
                                            "LinkedHashSet",
                                            "TreeSet")
                                    .contains(type.getSimpleName())))));

    /** Rule 13: time and chance enter through parameters. */
    @ArchTest
    static final ArchRule nothingReadsTheTimeOrThrowsDice = noClasses()
            .should()
            .callMethodWhere(describe("time or chance", ArchitectureTest::readsTimeOrChance))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random");

    private static boolean readsTimeOrChance(JavaAccess<?> call) {
        return List.of("now", "currentTimeMillis", "nanoTime", "random", "randomUUID")
                        .contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
            .orShould()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..manager..", "..base..");

    /** Style: access or inheritance. Everything else that is public is final, sealed, or a record. */
    @ArchTest
    static void theseTypesAndNoOthersCanBeImplementedByUsers(JavaClasses library) {
        Set<String> open = library.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !hidden(type))
                .filter(type -> !type.isAnnotation() && !type.isEnum())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.reflect().isSealed())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open)
                .containsExactly(
                        "AdditiveStrategy",
                        "ComparableModels",
                        "GroupFigures",
                        "LevelPolicy",
                        "MissingRule",
                        "ResponseTally",
                        "ScoringStrategy",
                        "StrategyProvider");
    }

    @ArchTest
    static void whatIsNotExportedIsInNoPublicSignature(JavaClasses library) throws Exception {
        assertThat(exported())
                .isEqualTo(library.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !NOT_EXPORTED.contains(name))
                        .collect(Collectors.toSet()));
        methods()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(NOT_EXPORTED.toArray(String[]::new))
                .and(describe(
                        "public or protected",
                        member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED)))
                .should()
                .notHaveRawReturnType(describe("not exported", ArchitectureTest::hidden))
                .andShould()
                .notHaveRawParameterTypes(
                        describe("not exported", types -> types.stream().anyMatch(ArchitectureTest::hidden)))
                .check(library);
        assertThat(library.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !hidden(type))
                        .flatMap(type -> Stream.concat(
                                type.getConstructors().stream()
                                        .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                                        .flatMap(each -> each.getRawParameterTypes().stream()),
                                Stream.concat(
                                        type.getFields().stream()
                                                .filter(each ->
                                                        each.getModifiers().contains(JavaModifier.PUBLIC))
                                                .map(each -> each.getRawType()),
                                        type.getAllRawInterfaces().stream())))
                        .filter(ArchitectureTest::hidden))
                .isEmpty();
    }

    private static boolean hidden(JavaClass type) {
        return NOT_EXPORTED.contains(type.getBaseComponentType().getPackageName());
    }

    private static Set<String> exported() throws Exception {
        URI classes =
                Scorer.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        try (InputStream in = classes.resolve("module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    @ArchTest
    static void everyPackageSaysWhatItIsAndIsNullMarked(JavaClasses library) {
        Collection<JavaPackage> packages =
                library.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        assertThat(packages).hasSize(USES.size());
        assertThat(packages)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }
}
