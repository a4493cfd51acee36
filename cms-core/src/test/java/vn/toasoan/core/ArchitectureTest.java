package vn.toasoan.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.toasoan.core.support.Rules;

class ArchitectureTest {

    private static final String ROOT = "vn.toasoan.core";

    /** Each package may use those before it, never those after it. */
    private static final List<String> ORDER = List.of(
            "failure",
            "text",
            "calendar",
            "markup",
            "change",
            "audit",
            "staff",
            "site",
            "section",
            "media",
            "article",
            "slogan",
            "search",
            "theme",
            "page",
            "syndication",
            "intake");

    private static final Rules RULES = Rules.of(ROOT);
    private static final JavaClasses CORE = RULES.classes();

    @TestFactory
    Stream<DynamicTest> packages_only_look_back() {
        return RULES.closed(ORDER, name -> ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()));
    }

    @Test
    void every_package_is_in_the_list() {
        RULES.packagesAre(ORDER);
    }

    @TestFactory
    Stream<DynamicTest> each_library_stays_in_its_package() {
        return Stream.of(
                        List.of("org.apache.lucene..", "search"),
                        List.of("org.jsoup..", "markup"),
                        List.of("javax.imageio..", "media"),
                        List.of("io.pebbletemplates..", "theme"),
                        List.of("com.fasterxml.jackson..", "intake"))
                .map(pair -> dynamicTest(
                        pair.toString(),
                        () -> noClasses()
                                .that()
                                .resideOutsideOfPackage(RULES.inside(pair.get(1)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(pair.get(0))
                                .check(CORE)));
    }

    @Test
    void the_core_knows_no_http() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut.http..", "io.netty..")
                .check(CORE);
    }

    @Test
    void repositories_are_their_packages_own() {
        classes()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Repository")
                .check(CORE);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        noClasses().should().callMethod(Instant.class, "now").check(CORE);
        noClasses().should().callMethod(Clock.class, "systemUTC").check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
    }

    @Test
    void beans_are_given_what_they_need_by_their_constructors() {
        RULES.nothingIsInjectedIntoFields();
    }

    @Test
    void names_say_what_a_thing_is() {
        RULES.namesSayWhatAThingIs();
    }
}
