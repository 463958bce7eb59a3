package io.github.mavenposts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Does one thing with each of many, on a number of threads. */
final class Workers {

    /** More than this many pieces of work a thread, so that no thread is done long before the others. */
    private static final int PIECES = 16;

    private final int threads;

    /** @param threads number of threads, at least 1 */
    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** What is done. */
    @FunctionalInterface
    interface Work<T> {
        void on(T item) throws IOException;
    }

    /**
     * Does the work on each item, in no particular order.
     *
     * @throws IOException the first failure, after all threads have stopped
     */
    <T> void each(Collection<T> items, Work<T> work) throws IOException {
        List<T> all = List.copyOf(items);
        if (threads == 1 || all.size() < 2) {
            for (T item : all) {
                work.on(item);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, likeTheCaller());
        try {
            int size = Math.max(1, all.size() / (threads * PIECES));
            List<Future<?>> pieces = new ArrayList<>();
            for (int from = 0; from < all.size(); from += size) {
                List<T> piece = all.subList(from, Math.min(all.size(), from + size));
                pieces.add(pool.submit(() -> {
                    for (T item : piece) {
                        work.on(item);
                    }
                    return null;
                }));
            }
            for (Future<?> piece : pieces) {
                piece.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException expected ? expected : new IOException(cause);
    }

    /** Threads that find classes as the caller does, which in Maven is through the plugin's class loader. */
    private static ThreadFactory likeTheCaller() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return work -> {
            Thread thread = new Thread(work, "posts");
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }
}
