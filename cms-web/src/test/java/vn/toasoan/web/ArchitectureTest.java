package vn.toasoan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "vn.toasoan.web";

    /** What each package may use of the others; a feature uses http and problem, and only app knows all. */
    private static final Map<String, List<String>> USES = Map.of(
            "http", List.of(),
            "problem", List.of("http"),
            "reader", List.of("http", "problem"),
            "app", List.of("http", "problem", "reader"));

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> features_do_not_use_each_other() {
        return USES.keySet().stream()
                .map(name -> dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(closedTo(name))
                                .allowEmptyShould(true)
                                .check(WEB)));
    }

    @Test
    void every_package_is_in_the_list() {
        var there = WEB.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(USES.keySet()), there);
    }

    /** The only place that takes the machine's clock is the one that corrects it. */
    @Test
    void time_comes_from_the_injected_clock() {
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(WEB);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(WEB);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".app.DatabaseClock")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(WEB);
    }

    @Test
    void pages_are_made_in_the_core() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "org.jsoup..", "io.pebbletemplates..")
                .check(WEB);
    }

    @Test
    void beans_are_given_what_they_need_by_their_constructors() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(WEB);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*(Impl|Util|Utils|Helper|Manager)")
                .check(WEB);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] closedTo(String name) {
        return USES.keySet().stream()
                .filter(other -> !other.equals(name)
                        && !USES.getOrDefault(name, List.of()).contains(other))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
    }
}
