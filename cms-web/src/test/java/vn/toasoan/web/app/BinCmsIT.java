package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.web.support.OutsideServer;
import vn.toasoan.web.support.RunningProcess;

/** The scripts in {@code bin/}, as a person starts them. */
class BinCmsIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Map<String, String> LOCALE_C = Map.of("LC_ALL", "C");

    @TempDir
    Path folder;

    @Test
    void it_works_from_anywhere_through_a_link_and_under_the_locale_c() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("tòa-soạn"), ROOT.resolve("bin/cms"));

        try (var cms = RunningProcess.start(LOCALE_C, inFolder(link + " import 'báo/Đường 5'"))) {
            assertEquals(2, cms.awaitExit());
            assertEquals(List.of("Không đọc được báo/Đường 5 [command.path]"), cms.err());
        }
    }

    @Test
    void a_signal_reaches_the_program_and_ends_the_database_too() throws IOException {
        var port = Integer.toString(OutsideServer.freePort());
        var environment = Map.of("CMS_DATA", "dữ liệu", "CMS_PORT", port, "CMS_LANG", "en");

        try (var cms = RunningProcess.start(environment, inFolder("exec " + ROOT + "/bin/cms serve"))) {
            cms.awaitLine("Tòa Soạn is serving at http://localhost:" + port);
            var mariadbd = Long.parseLong(
                    Files.readString(folder.resolve("dữ liệu/run/db.pid")).strip());
            cms.signal("TERM");

            assertEquals(143, cms.awaitExit());
            assertEquals(List.of(), cms.err());
            assertEquals(1, cms.out().size());
            assertTrue(ProcessHandle.of(mariadbd).isEmpty());
        }
    }

    @Test
    void it_builds_once_though_two_start_at_once_and_again_when_a_source_changes() throws IOException {
        var tree = new Checkout(folder);
        try (var one = tree.start();
                var two = tree.start()) {
            assertEquals(0, one.awaitExit(), () -> one.err().toString());
            assertEquals(0, two.awaitExit(), () -> two.err().toString());
            assertTrue(one.out().getFirst().startsWith("Tòa Soạn "));
        }
        assertEquals(1, tree.builds().size());
        assertTrue(tree.builds().getFirst().endsWith(" -DskipTests -Dskip.checks package"), tree.builds()::toString);
        assertTrue(tree.builds().getFirst().startsWith(System.getProperty("java.home") + " "), tree.builds()::toString);

        tree.run();
        assertEquals(1, tree.builds().size());

        tree.touchLater("cms-core/src/main/java/A.java");
        tree.run();
        assertEquals(2, tree.builds().size());
    }

    @Test
    void a_build_that_fails_is_said_and_nothing_is_started() throws IOException {
        var tree = new Checkout(folder);
        tree.breakMaven();

        try (var cms = tree.start()) {
            assertEquals(1, cms.awaitExit());
            assertEquals(
                    "Maven không dựng được chương trình [command.build]",
                    cms.err().getLast());
            assertEquals(List.of(), cms.out());
        }
    }

    @Test
    void the_first_jdk_that_is_new_enough_is_taken() throws IOException {
        var jvms = new Jvms(folder);
        jvms.add("a/jdk-17", "17.0.15");
        jvms.add("a/jdk-27", "27");
        jvms.add("home-21", "21.0.2");
        jvms.add("home-25", "25.0.1");
        jvms.add("home-26", "26");

        assertEquals(
                List.of(folder.resolve("home-25").toString()),
                jvms.find("home-25", "home-26").out());
        assertEquals(
                List.of(folder.resolve("home-26").toString()),
                jvms.find("home-21", "home-26").out());
        assertEquals(
                List.of(folder.resolve("a/jdk-27").toString()),
                jvms.find("home-21", "a/jdk-17").out());
    }

    @Test
    void without_a_jdk_that_is_new_enough_one_line_says_so() throws IOException {
        var jvms = new Jvms(folder);
        jvms.add("a/jdk-17", "17.0.15");

        var said = jvms.find("nowhere", "a/jdk-17");

        assertEquals(3, said.awaitExit());
        assertEquals(
                List.of("Cần JDK 25 trở lên; không thấy ở JAVA_HOME, PATH, /usr/lib/jvm [command.no-jdk]"), said.err());
        assertFalse(said.isAlive());
    }

    @Test
    void a_build_that_still_runs_is_left_alone_by_the_next_one_and_removed_after() throws IOException {
        var tree = new Checkout(folder);
        tree.run();
        var first = tree.running();
        try (var held = RunningProcess.start(
                Map.of(), List.of("flock", "-s", first.getFirst().toString(), "-c", "echo held; exec cat"))) {
            held.awaitLine("held");
            tree.touchLater("cms-core/src/main/java/A.java");
            tree.run();
            assertEquals(2, tree.running().size());
            held.endInput();
            assertEquals(0, held.awaitExit());
        }
        tree.run();

        assertEquals(1, tree.running().size());
        assertFalse(tree.running().contains(first.getFirst()));
    }

    private List<String> inFolder(String command) {
        return List.of("bash", "-c", "cd '" + folder + "' && " + command);
    }

    /** A checkout with a Maven that only says what it was asked, and takes the jar that is already built. */
    private record Checkout(Path folder) {

        Checkout {
            try {
                for (var directory : List.of(
                        "bin", ".mvn", "cms-core/src/main/java", "cms-web/src/main", "cms-web/target", "path")) {
                    Files.createDirectories(folder.resolve(directory));
                }
                for (var file : List.of("pom.xml", "cms-core/pom.xml", "cms-web/pom.xml", "builds")) {
                    Files.createFile(folder.resolve(file));
                }
                Files.createSymbolicLink(folder.resolve("cms-web/target/lib"), ROOT.resolve("cms-web/target/lib"));
                for (var script : List.of("bin/cms", "bin/jdk")) {
                    Files.copy(ROOT.resolve(script), folder.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
                }
                script(
                        folder,
                        "echo \"$JAVA_HOME $*\" >> builds; sleep 1; cp %s cms-web/target/"
                                .formatted(ROOT.resolve("cms-web/target/cms-web.jar")));
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot make a checkout", failure);
            }
        }

        private static void script(Path folder, String text) throws IOException {
            var mvn = folder.resolve("path/mvn");
            Files.writeString(mvn, "#!/bin/sh\n" + text + "\n");
            assertTrue(mvn.toFile().setExecutable(true));
        }

        void breakMaven() throws IOException {
            script(folder, "exit 1");
        }

        RunningProcess start() {
            var environment = new HashMap<String, String>();
            environment.put("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            return RunningProcess.start(
                    environment, List.of(folder.resolve("bin/cms").toString(), "--version"));
        }

        void run() {
            try (var cms = start()) {
                assertEquals(0, cms.awaitExit(), () -> cms.err().toString());
            }
        }

        List<String> builds() {
            try {
                return Files.readAllLines(folder.resolve("builds"));
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read the builds", failure);
            }
        }

        /** The copies that processes run from. */
        List<Path> running() throws IOException {
            try (var copies = Files.list(folder.resolve("cms-web/target/running"))) {
                return copies.toList();
            }
        }

        void touchLater(String file) throws IOException {
            var later = Files.getLastModifiedTime(folder.resolve("cms-web/target/cms-web.jar"))
                    .toInstant()
                    .plusSeconds(1);
            Files.createFile(folder.resolve(file)).toFile().setLastModified(later.toEpochMilli());
        }
    }

    /** Folders that look like JDKs, and {@code bin/jdk} with another folder in the place of {@code /usr/lib/jvm}. */
    private record Jvms(Path folder) {

        void add(String name, String version) throws IOException {
            Files.createDirectories(folder.resolve(name).resolve("bin"));
            Files.writeString(folder.resolve(name).resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
            var javac = Files.createFile(folder.resolve(name).resolve("bin/javac"));
            assertTrue(javac.toFile().setExecutable(true));
        }

        RunningProcess find(String javaHome, String onPath) throws IOException {
            var script = folder.resolve("jdk");
            Files.writeString(
                    script,
                    Files.readString(ROOT.resolve("bin/jdk")).replace("/usr/lib/jvm/*", folder.resolve("a") + "/*"));
            var path = folder.resolve(onPath).resolve("bin") + ":/usr/bin:/bin";
            var environment = Map.of("JAVA_HOME", folder.resolve(javaHome).toString(), "PATH", path);
            var process = RunningProcess.start(environment, List.of("bash", script.toString()));
            process.awaitExit();
            return process;
        }
    }
}
