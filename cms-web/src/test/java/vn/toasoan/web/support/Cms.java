package vn.toasoan.web.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program as it is packaged, for tests that run it as a process. */
public final class Cms {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Cms() {}

    /** Java with what the program needs on its class path, and the classes of the tests. */
    public static List<String> java(Class<?> main, String... arguments) {
        return java(TARGET, main, arguments);
    }

    /** The same from a copy of what is built. */
    public static List<String> java(Path built, Class<?> main, String... arguments) {
        var classes = built.resolve("test-classes") + ":" + jar(built);
        return with(java(), List.of("-cp", classes, main.getName()), List.of(arguments));
    }

    /** Copies what is built to where other users reach it, who may be kept out of the checkout. */
    public static void copyBuilt(Path folder) throws IOException, InterruptedException {
        var command = List.of("cp", "-r", "target/cms-web.jar", "target/lib", "target/test-classes", folder.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new AssertionError("Cannot copy to " + folder);
        }
    }

    /** The packaged program with arguments. The first that ends leaves its classes to the next, which start in half the time. */
    public static List<String> command(String... arguments) {
        var classes = List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + TARGET.resolve("cms.jsa"),
                "-Xlog:cds*=off",
                "-Xlog:aot*=off",
                "-jar",
                jar(TARGET));
        return with(java(), classes, List.of(arguments));
    }

    /** Where a data folder lies and nothing else is asked for; themes and content are those of the checkout. */
    public static Map<String, String> environment(Path data, Map<String, String> more) {
        var environment = new HashMap<>(Map.of("CMS_HOME", "..", "CMS_DATA", data.toString()));
        environment.putAll(more);
        return environment;
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static String jar(Path built) {
        var jar = built.resolve("cms-web.jar");
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is made by mvn package");
        }
        return jar.toString();
    }

    private static List<String> with(List<String> first, List<String> second, List<String> third) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }
}
