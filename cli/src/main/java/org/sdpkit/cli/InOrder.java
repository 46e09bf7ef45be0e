package org.sdpkit.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Work that is done on several things at once, and whose results come in order; few of them are in memory at a time. */
final class InOrder {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** How many are under way at most: enough that a slow one does not keep the others waiting. */
    private static final int AHEAD = 16 * PROCESSORS;

    private InOrder() {}

    /**
     * Does the work on each, and hands on the results in order, in this thread; the first is done in this thread too, so
     * that where there is one only no other has to start.
     */
    static <T, R> void forEach(Stream<T> all, Function<T, R> work, Consumer<R> then) {
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS, InOrder::worker);
        try {
            Queue<FutureTask<R>> underWay = new ArrayDeque<>();
            all.forEachOrdered(one -> {
                FutureTask<R> task = new FutureTask<>(() -> work.apply(one));
                if (!underWay.isEmpty()) {
                    workers.execute(task);
                }
                if (underWay.size() == AHEAD) {
                    then.accept(result(underWay.remove()));
                }
                underWay.add(task);
            });
            while (!underWay.isEmpty()) {
                then.accept(result(underWay.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "sdp");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of it; it is done here unless somebody has begun. */
    private static <R> R result(FutureTask<R> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
