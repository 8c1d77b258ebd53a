package org.learningorganisation.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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
@AnalyzeClasses(packages = "org.learningorganisation.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.learningorganisation.model";

    /** Which packages of this library each package may use. A new package gets a row of its own. */
    private static final Map<String, List<String>> USES = Map.ofEntries(
            Map.entry("", List.of()),
            Map.entry("response", List.of("")),
            Map.entry("validation", List.of("", "response")),
            Map.entry("quality", List.of("", "response", "validation")),
            Map.entry("lint", List.of("", "validation")),
            Map.entry("json", List.of("", "response", "validation")),
            Map.entry("evolution", List.of("", "lint", "response", "validation")),
            Map.entry("exchange", List.of("", "validation")),
            Map.entry("exchange.surveyjs", List.of("", "response", "validation", "json", "exchange")),
            Map.entry("exchange.fhir", List.of("", "response", "validation", "json", "exchange")),
            Map.entry("exchange.limesurvey", List.of("", "response", "validation", "json", "exchange")),
            Map.entry("exchange.page", List.of("", "response", "validation", "json", "exchange")),
            Map.entry("catalogue", List.of("", "json")));

    /** What each package may use from outside. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "validation", List.of("jakarta.validation..", "org.hibernate.validator.."),
            "json", List.of("tools.jackson..", "org.snakeyaml.engine..", "org.slf4j"));

    /** The records carry their constraints, and know nothing else of validation. */
    private static final Set<String> CONSTRAINTS = Set.of("SoundDefinition", "AdvisedDefinition", "Advice");

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
            String[] allowed = Stream.of(
                            Stream.of(
                                    packageOf(name), "java..", "org.jspecify..", "com.fasterxml.jackson.annotation.."),
                            uses.stream().map(ArchitectureTest::packageOf),
                            LIBRARIES.getOrDefault(name, List.of()).stream())
                    .flatMap(packages -> packages)
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(packageOf(name))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                            .or(describe("constraints", type -> name.isEmpty() && isConstraint(type))))
                    .check(library);
        });
    }

    private static boolean isConstraint(JavaClass type) {
        return type.getPackageName().equals(ROOT + ".validation") && CONSTRAINTS.contains(type.getSimpleName());
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
            .beFreeOfCycles()
            .ignoreDependency(
                    describe("the records", type -> type.getPackageName().equals(ROOT)),
                    describe("their constraints", ArchitectureTest::isConstraint));

    @ArchTest
    static final ArchRule databindIsTheBusinessOfThePackageJson = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tools.jackson..",
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "org.snakeyaml..");

    @ArchTest
    static final ArchRule theDefinitionIsRecordsAndNothingElse = classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .orShould()
            .haveSimpleName("DimensionBuilder");

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

    /** Style: access or inheritance. Everything else that is public is final, sealed, an annotation, or a record. */
    @ArchTest
    static void theseTypesAndNoOthersCanBeImplementedByUsers(JavaClasses library) {
        Set<String> open = library.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotation() && !type.isEnum())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.reflect().isSealed())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).containsExactly("Advice", "InvalidDocumentException", "LintRule");
    }

    @ArchTest
    static void everyPackageIsExported(JavaClasses library) throws Exception {
        URI classes = MaturityModel.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (InputStream in = classes.resolve("module-info.class").toURL().openStream()) {
            assertThat(ModuleDescriptor.read(in).exports().stream()
                            .filter(export -> !export.isQualified())
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.toSet()))
                    .isEqualTo(library.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
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
