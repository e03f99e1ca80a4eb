package dev.backstop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.backstop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DROOLS = {"org.drools..", "org.kie.."};
    private static final String INTERNAL = "dev.backstop.internal..";

    @ArchTest
    static final ArchRule only_one_package_knows_drools = noClasses()
            .that()
            .resideOutsideOfPackage("dev.backstop.internal.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule nothing_that_is_promised_mentions_drools_or_what_is_internal = members()
            .that()
            .areDeclaredInClassesThat(resideOutsideOfPackage(INTERNAL))
            .and()
            .areDeclaredInClassesThat(describe("are public, down from the outermost", ArchitectureTest::isPromised))
            .and(describe("are public or protected", ArchitectureTest::isPromisedMember))
            .should(new ArchCondition<>("mention only what is promised") {
                @Override
                public void check(JavaMember member, ConditionEvents events) {
                    for (JavaClass type : mentioned(member)) {
                        if (resideInAnyPackage("org.drools..", "org.kie..", INTERNAL)
                                .test(type.getBaseComponentType())) {
                            events.add(SimpleConditionEvent.violated(
                                    member, member.getFullName() + " mentions " + type.getName()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule nothing_that_is_promised_extends_drools_or_what_is_internal = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .beAssignableTo(resideInAnyPackage("org.drools..", "org.kie..", INTERNAL));

    @ArchTest
    static final ArchRule the_model_depends_on_nothing_of_ours = dependsOnlyOn("dev.backstop.model..");

    @ArchTest
    static final ArchRule facts_depend_on_nothing_of_ours = dependsOnlyOn("dev.backstop.facts..");

    @ArchTest
    static final ArchRule a_decision_depends_on_the_model_only =
            dependsOnlyOn("dev.backstop.decision..", "dev.backstop.model..", "dev.backstop.record..");

    @ArchTest
    static final ArchRule progress_depends_on_decisions_only =
            dependsOnlyOn("dev.backstop.progress..", "dev.backstop.decision..", "dev.backstop.model..");

    @ArchTest
    static final ArchRule content_depends_on_the_decision_only =
            dependsOnlyOn("dev.backstop.content..", "dev.backstop.decision..", "dev.backstop.model..");

    @ArchTest
    static final ArchRule internals_do_not_know_the_way_in = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.backstop.engine.Backstop")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.backstop.engine.RulePack");

    @ArchTest
    static final ArchRule no_clock_is_read = noClasses()
            .should(callMethodWhere(target(
                    "a clock",
                    call -> (call.getTargetOwner().getPackageName().equals("java.time")
                                    && call.getName().equals("now"))
                            || (call.getTargetOwner().isEquivalentTo(System.class)
                                    && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()))
                            || call.getTargetOwner().isAssignableTo(Clock.class))));

    @ArchTest
    static final ArchRule no_locale_or_time_zone_is_asked_for = noClasses()
            .should(callMethodWhere(target(
                    "a default locale or zone",
                    call -> (call.getTargetOwner().isEquivalentTo(Locale.class)
                                    && call.getName().equals("getDefault"))
                            || (call.getTargetOwner().isEquivalentTo(ZoneId.class)
                                    && call.getName().equals("systemDefault"))
                            || (call.getTargetOwner().isEquivalentTo(TimeZone.class)
                                    && call.getName().equals("getDefault"))
                            || (call.getTargetOwner().isEquivalentTo(String.class)
                                    && Set.of("toLowerCase", "toUpperCase", "format", "formatted")
                                            .contains(call.getName())
                                    && takesNoLocale(call)))));

    @ArchTest
    static final ArchRule nothing_is_random_without_a_seed = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");

    @ArchTest
    static final ArchRule records_are_final_and_hold_only_what_cannot_change = fields().that()
            .areDeclaredInClassesThat(describe("are records", JavaClass::isRecord))
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "dev.backstop.model..",
                    "dev.backstop.decision..",
                    "dev.backstop.progress..",
                    "dev.backstop.facts..")
            .and()
            .areNotStatic()
            .should()
            .beFinal()
            .andShould()
            .bePrivate()
            .andShould()
            .haveRawType(describe("immutable", ArchitectureTest::isImmutable));

    @ArchTest
    static final ArchRule model_decision_and_facts_have_no_state_that_changes = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "dev.backstop.model..",
                    "dev.backstop.decision..",
                    "dev.backstop.progress..",
                    "dev.backstop.facts..")
            .and()
            .areDeclaredInClassesThat(
                    describe("are no builders", type -> !type.getSimpleName().equals("Builder")))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule facts_are_records = classes()
            .that()
            .resideInAPackage("dev.backstop.facts..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords();

    private static ArchRule dependsOnlyOn(String... packages) {
        String[] others = Stream.of("model", "facts", "decision", "progress", "content", "engine", "internal")
                .map(name -> "dev.backstop." + name + "..")
                .filter(name -> !Set.of(packages).contains(name))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packages[0])
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    /** Collections and maps are copied into unmodifiable ones by the records: the tests of the model show it. */
    private static boolean isImmutable(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || (type.isInterface() && type.getPackageName().startsWith("dev.backstop"))
                || Set.of(
                                "java.lang.String",
                                "java.lang.Integer",
                                "java.lang.Double",
                                "java.time.LocalDate",
                                "java.time.Duration",
                                "java.util.List",
                                "java.util.SortedMap")
                        .contains(type.getName());
    }

    private static boolean isPromised(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPromised).orElse(true);
    }

    private static boolean isPromisedMember(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> mentioned(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes();
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.concat(
                        Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream())
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        code.getExceptionTypes().stream())
                .collect(Collectors.toSet());
    }

    private static boolean takesNoLocale(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitCallTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<JavaAccess<?>> test) {
        return describe(description, test);
    }
}
