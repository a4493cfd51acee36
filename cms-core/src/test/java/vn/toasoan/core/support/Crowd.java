package vn.toasoan.core.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Many at once: each task starts when all are ready. */
public final class Crowd {

    private Crowd() {}

    /** One of the crowd at work. */
    public interface Task {
        void run(int who) throws Exception;
    }

    /**
     * Runs the task for 0 … size−1, and {@code meanwhile}, on threads of their own. Fails with the first failure of any at
     * once, and interrupts the others, which may wait for what will never come.
     */
    public static void of(int size, Task task, Runnable meanwhile) {
        var go = new CountDownLatch(1);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var all = new ExecutorCompletionService<Void>(threads);
            for (var i = 0; i < size; i++) {
                var who = i;
                all.submit(() -> {
                    go.await();
                    task.run(who);
                    return null;
                });
            }
            all.submit(meanwhile, null);
            go.countDown();
            for (var ended = 0; ended <= size; ended++) {
                all.take().get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
