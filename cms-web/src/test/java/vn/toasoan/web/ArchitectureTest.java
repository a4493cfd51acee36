package vn.toasoan.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.toasoan.core.support.Rules;

class ArchitectureTest {

    private static final String ROOT = "vn.toasoan.web";

    /** What each package may use of the others; a feature uses http and problem, and only app knows all. */
    private static final Map<String, List<String>> USES = Map.of(
            "http", List.of(),
            "problem", List.of("http"),
            "reader", List.of("http", "problem"),
            "app", List.of("http", "problem", "reader"));

    private static final Rules RULES = Rules.of(ROOT);
    private static final JavaClasses WEB = RULES.classes();

    @TestFactory
    Stream<DynamicTest> features_do_not_use_each_other() {
        return RULES.closed(USES.keySet(), ArchitectureTest::closedTo);
    }

    @Test
    void every_package_is_in_the_list() {
        RULES.packagesAre(USES.keySet());
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
        RULES.nothingIsInjectedIntoFields();
    }

    @Test
    void names_say_what_a_thing_is() {
        RULES.namesSayWhatAThingIs();
    }

    private static List<String> closedTo(String name) {
        return USES.keySet().stream()
                .filter(other -> !other.equals(name)
                        && !USES.getOrDefault(name, List.of()).contains(other))
                .toList();
    }
}
