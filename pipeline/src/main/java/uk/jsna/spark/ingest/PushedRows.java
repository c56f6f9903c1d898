package uk.jsna.spark.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * Turns a reader that pushes rows into an iterator that Spark pulls, with a few batches between the two, so that a file
 * of any length is read in the same memory. The reader runs in a thread of its own; what it throws is thrown to Spark.
 * Where Spark stops before the end, as for a limit or a failed task, {@link #close} stops the reader too.
 */
final class PushedRows<T> implements Iterator<T>, AutoCloseable {

    private static final int BATCH = 1024;
    private static final int BATCHES_AHEAD = 8;

    private record Batch<T>(
            List<T> rows, boolean last, @Nullable Throwable failure) {}

    private final BlockingQueue<Batch<T>> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final Thread thread;
    private Iterator<T> current = List.<T>of().iterator();
    private boolean finished;
    private volatile boolean closed;

    private PushedRows(Consumer<Consumer<T>> reader) {
        this.thread = new Thread(() -> run(reader), "file-reader");
        thread.setDaemon(true);
    }

    /** Starts a reader that gives its rows to the consumer it is handed; it ends at the latest with the Spark task. */
    static <T> PushedRows<T> of(Consumer<Consumer<T>> reader) {
        PushedRows<T> rows = new PushedRows<>(reader);
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) done -> rows.close());
        }
        rows.thread.start();
        return rows;
    }

    private void run(Consumer<Consumer<T>> reader) {
        List<T> batch = new ArrayList<>(BATCH);
        Throwable failure = null;
        try {
            reader.accept(row -> {
                batch.add(row);
                if (batch.size() == BATCH) {
                    put(new Batch<>(List.copyOf(batch), false, null));
                    batch.clear();
                }
            });
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        if (!closed) {
            putLast(new Batch<>(List.copyOf(batch), true, failure));
        }
    }

    private void put(Batch<T> batch) {
        try {
            ready.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was stopped before its end", e);
        }
    }

    private void putLast(Batch<T> batch) {
        try {
            ready.put(batch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the reader; rows that it has not handed over yet are lost. */
    @Override
    public void close() {
        closed = true;
        finished = true;
        thread.interrupt();
    }

    /** Whether the reader's thread still runs, after waiting for its end. */
    boolean isReading(Duration wait) throws InterruptedException {
        thread.join(wait.toMillis());
        return thread.isAlive();
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !finished) {
            take();
        }
        return current.hasNext();
    }

    private void take() {
        try {
            Batch<T> batch = ready.take();
            finished = batch.last();
            if (batch.failure() != null) {
                throw new IllegalStateException("a reader failed", batch.failure());
            }
            current = batch.rows().iterator();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
