package vn.toasoan.core.support;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many at once: each task starts when all are ready. */
public final class Crowd {

    private Crowd() {}

    /** One of the crowd at work. */
    public interface Task {
        void run(int who) throws Exception;
    }

    /** Runs the task for 0 … size−1 on threads of their own, and {@code meanwhile} here; fails with the first failure. */
    public static void of(int size, Task task, Runnable meanwhile) {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> all = IntStream.range(0, size)
                    .mapToObj(who -> threads.submit(() -> {
                        go.await();
                        task.run(who);
                        return null;
                    }))
                    .toList();
            go.countDown();
            meanwhile.run();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("one of the crowd failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
