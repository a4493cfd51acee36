package vn.toasoan.web.app.database;

import java.nio.file.Path;
import java.util.Map;
import vn.toasoan.web.support.Cms;
import vn.toasoan.web.support.RunningProcess;

/** A process that has a database open and answers questions. */
final class Tool implements AutoCloseable {

    private final RunningProcess process;
    private int asked;

    private Tool(RunningProcess process) {
        this.process = process;
    }

    static Tool start(Purpose purpose, Path data, Map<String, String> environment) {
        return new Tool(
                RunningProcess.start(Cms.environment(data, environment), Cms.java(DatabaseTool.class, purpose.name())));
    }

    static Tool start(Purpose purpose, Path data) {
        return start(purpose, data, Map.of());
    }

    /** Waits until the database is open: {@code own} or {@code joined}. */
    String awaitOpen() {
        return process.awaitLine("open ").substring("open ".length());
    }

    String awaitFailure() {
        return process.awaitLine("failure ").substring("failure ".length());
    }

    /** Runs a statement; the values of its rows, with bars between. */
    String ask(String sql) {
        process.say(sql);
        asked++;
        process.await("answer to " + sql, () -> answers() >= asked || !process.isAlive());
        return process.out().stream()
                .filter(line -> line.startsWith("= "))
                .skip(asked - 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError(sql + ": " + process.err()))
                .substring(2);
    }

    private long answers() {
        return process.out().stream().filter(line -> line.startsWith("= ")).count();
    }

    /** Ends it in order and waits until everything is closed. */
    void finish() {
        process.endInput();
        process.awaitLine("closed");
        process.awaitExit();
    }

    RunningProcess process() {
        return process;
    }

    /** Ends it in order, or its server would be left behind. */
    @Override
    public void close() {
        if (process.isAlive()) {
            process.endInput();
            process.awaitExit();
        }
        process.close();
    }
}
