package org.chainwork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.chainwork.algebra.Parser;
import org.chainwork.archive.Judges;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judge;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Who may not know what. */
class ArchitectureTest {
    private static final String ROOT = "org.chainwork";
    private static final String[] CORE = {
        "org.chainwork.algebra..", "org.chainwork.chain..", "org.chainwork.problem..", "org.chainwork.grading.."
    };

    private static final String[] EDGES = {"org.chainwork.web..", "org.chainwork.platform.."};

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void algebraKnowsOnlyItself() {
        check(plainJavaWith("algebra"));
    }

    @Test
    void chainKnowsAlgebra() {
        check(plainJavaWith("chain", "algebra"));
    }

    @Test
    void problemKnowsChainAndAlgebra() {
        check(plainJavaWith("problem", "chain", "algebra"));
    }

    @Test
    void gradingKnowsProblemChainAndAlgebra() {
        check(plainJavaWith("grading", "problem", "chain", "algebra"));
    }

    @Test
    void wordingKnowsMathematicsAndGradingAlone() {
        check(plainJavaWith("wording", "grading", "problem", "chain", "algebra"));
    }

    @Test
    void coreHasNoAmbientRandomness() {
        Set<String> ambient = Set.of(
                "java.lang.Math.random",
                "java.lang.StrictMath.random",
                "java.util.UUID.randomUUID",
                // What a seed means hangs on the generator's name, so it is given, never taken by default.
                "java.util.random.RandomGenerator.getDefault",
                "java.util.random.RandomGenerator.of");

        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class));
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should(callMethodWhere(describe("draws by chance", call -> ambient.contains(method(call))))));
    }

    @Test
    void timeComesFromTheClockOfThePlatform() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.chainwork.platform..")
                .should(callMethodWhere(describe("looks at a clock of its own", ArchitectureTest::readsAmbientTime))));
    }

    @Test
    void onlyPagesAndTheWebKnowVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "org.chainwork.web..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin..")));
    }

    @Test
    void pagesDoNotTouchRepositories() {
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Repository.class));
        check(noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")));
    }

    @Test
    void insightReadsWhatIsStoredAndNeverParses() {
        neitherReadsNorJudgesAnswers("insight").check(CLASSES);
    }

    @Test
    void whoDoesReadOrJudgeAnswersIsNoticed() {
        for (String reading : List.of("api", "assignment", "practice", "archive")) {
            assertThat(neitherReadsNorJudgesAnswers(reading).evaluate(CLASSES).hasViolation())
                    .as(reading)
                    .isTrue();
        }
    }

    private static ArchRule neitherReadsNorJudgesAnswers(String room) {
        return noClasses()
                .that()
                .resideInAPackage("org.chainwork." + room + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Parser.class, Grader.class, Judge.class, Judges.class);
    }

    @Test
    void edgesKnowNoFeature() {
        check(classes()
                .that()
                .resideInAnyPackage(EDGES)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.chainwork..")).or(resideInAnyPackage(EDGES))));
    }

    @Test
    void sharedPagesKnowMathematicsButNoFeature() {
        check(classes()
                .that()
                .resideInAPackage("org.chainwork.shared..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.chainwork.."))
                        .or(resideInAPackage("org.chainwork.shared.."))
                        // Mathematics is shown by shared parts of pages.
                        .or(resideInAnyPackage("org.chainwork.algebra..", "org.chainwork.chain.."))
                        .or(resideInAnyPackage(EDGES))));
    }

    @Test
    void nobodyKnowsTheDemonstration() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.chainwork.demo..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.chainwork.demo..")));
    }

    @Test
    void theDemonstrationIsThereInItsProfileAlone() {
        check(classes()
                .that()
                .resideInAPackage("org.chainwork.demo..")
                .and()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .beAnnotatedWith(Profile.class));
        check(noClasses()
                .that()
                .resideInAPackage("org.chainwork.demo..")
                .should()
                .beAnnotatedWith(Route.class));
    }

    @Test
    void accountsKnowNoOtherFeature() {
        check(classes()
                .that()
                .resideInAPackage("org.chainwork.account..")
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.chainwork.."))
                        .or(resideInAnyPackage("org.chainwork.account..", "org.chainwork.shared.."))
                        .or(resideInAnyPackage(EDGES))));
    }

    @Test
    void nobodyKnowsAdministration() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.chainwork.administration..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.chainwork.administration..")));
    }

    @Test
    void featuresHaveNoCycles() {
        check(slices().matching("org.chainwork.(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
                .filteredOn(found -> !found.getClasses().isEmpty())
                .allMatch(ArchitectureTest::isNullMarked, "has a package-info.java with @NullMarked");
    }

    private static ArchRule plainJavaWith(String room, String... known) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util..", "java.nio.charset..")
                .or(resideInAnyPackage(
                        "java.io..",
                        "java.security..",
                        "javax.crypto..",
                        "org.jspecify.annotations..",
                        // The compiler lists services for it; nothing of it is there at run time.
                        "com.google.auto.service..",
                        "org.chainwork." + room + ".."));
        for (String other : known) {
            allowed = allowed.or(resideInAPackage("org.chainwork." + other + ".."));
        }
        return classes()
                .that()
                .resideInAPackage("org.chainwork." + room + "..")
                .should()
                .onlyDependOnClassesThat(allowed.or(primitivesAndArrays()));
    }

    /** An array of primitives is in no package at all. */
    private static DescribedPredicate<JavaClass> primitivesAndArrays() {
        return describe(
                "primitives and arrays of them",
                type -> type.getBaseComponentType().isPrimitive());
    }

    private static boolean readsAmbientTime(JavaMethodCall call) {
        String method = method(call);
        boolean now = method.startsWith("java.time.")
                && method.endsWith(".now")
                && !call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || method.startsWith("java.time.Clock.system")
                || method.equals("java.lang.System.currentTimeMillis");
    }

    private static String method(JavaMethodCall call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.isAnnotatedWith(NullMarked.class);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
