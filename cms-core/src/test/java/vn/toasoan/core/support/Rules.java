package vn.toasoan.core.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rules that hold in every module.
 *
 * @param root the package of the module
 */
public record Rules(String root, JavaClasses classes) {

    /** For the classes of the module that are no tests. */
    public static Rules of(String root) {
        return new Rules(
                root,
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root));
    }

    /** A package below the root, and all below it. */
    public String inside(String name) {
        return root + "." + name + "..";
    }

    /**
     * No package uses one that is closed to it.
     *
     * @param closedTo by the name of a package those it must not use
     */
    public Stream<DynamicTest> closed(
            Collection<String> packages, Function<String, ? extends Collection<String>> closedTo) {
        return packages.stream()
                .map(name -> dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(closedTo.apply(name).stream()
                                        .map(this::inside)
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(classes)));
    }

    /** The packages right below the root are these and no others. */
    public void packagesAre(Collection<String> packages) {
        var there = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1).split("\\.", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(packages), there);
    }

    /** Beans are given what they need by their constructors. */
    public void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(classes);
    }

    /** Names say what a thing is. */
    public void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..generated..")
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*(Impl|Util|Utils|Helper|Manager)")
                .check(classes);
    }
}
