package dev.touchstone.engine;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cache of problems by name. Each problem is built once and kept while it is among the last few used, by any number of
 * threads at a time.
 */
public final class ProblemCache {
    private record Key(String suite, String instance) {}

    private final Data data;
    private final Map<String, List<? extends Instance<?>>> instances = new ConcurrentHashMap<>();
    private final Map<Key, CompletableFuture<Object>> recent;

    /**
     * A cache over a data folder.
     *
     * @param data the folder that instances read
     * @param capacity number of problems that are kept
     */
    public ProblemCache(Data data, int capacity) {
        this.data = data;
        this.recent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<Object>> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The instances of a suite over the data folder. They are listed once. */
    @SuppressWarnings("unchecked") // a suite's name is unique, and its list is its own
    public <P> List<Instance<P>> instances(Suite<P, ?> suite) {
        return (List<Instance<P>>) instances.computeIfAbsent(suite.name(), name -> List.copyOf(suite.instances(data)));
    }

    /**
     * The instance of a name, whether the suite lists it or builds it from the parameters in its name.
     *
     * @throws IllegalArgumentException if there is none; the message gives the names that there are
     */
    public <P> Instance<P> instance(Suite<P, ?> suite, String name) {
        List<Instance<P>> listed = instances(suite);
        return listed.stream()
                .filter(instance -> instance.name().equals(name))
                .findFirst()
                .or(() -> suite.instance(data, name))
                .orElseGet(() -> Suites.find("instance", listed, Instance::name, name));
    }

    /**
     * The problem of an instance.
     *
     * @param digest the instance's digest in the trial
     * @throws Unbuildable if the problem's code refuses to build it. The refusal is kept like a problem and thrown again
     *     without another attempt.
     * @throws IllegalStateException if the instance has another digest here or its data cannot be read. The next call
     *     tries again.
     */
    @SuppressWarnings("unchecked") // a suite builds problems of its own type
    public <P> P of(Suite<P, ?> suite, String name, String digest) {
        CompletableFuture<Object> mine = new CompletableFuture<>();
        CompletableFuture<Object> problem;
        synchronized (recent) {
            problem = recent.computeIfAbsent(new Key(suite.name(), name), key -> mine);
        }
        if (problem == mine) {
            build(suite, name, digest, mine);
        }
        try {
            return (P) problem.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Unbuildable unbuildable) {
                throw unbuildable;
            }
            synchronized (recent) {
                recent.remove(new Key(suite.name(), name), problem);
            }
            throw new IllegalStateException("cannot build %s/%s".formatted(suite.name(), name), e.getCause());
        }
    }

    private <P> void build(Suite<P, ?> suite, String name, String digest, CompletableFuture<Object> into) {
        try {
            Instance<P> instance = instance(suite, name);
            if (!instance.digest().get().equals(digest)) {
                throw new IllegalStateException(
                        "%s/%s has digest %s here, and the trial has %s: this folder has other data"
                                .formatted(suite.name(), name, instance.digest().get(), digest));
            }
            into.complete(built(suite, instance));
        } catch (Throwable e) { // all threads that wait for the problem must end
            into.completeExceptionally(e);
        }
    }

    /**
     * Builds a problem. I/O errors and exhausted heaps are faults of the machine, not defects of the problem: they are
     * rethrown so that Spark tries again.
     */
    private static <P> P built(Suite<P, ?> suite, Instance<P> instance) {
        try {
            return instance.problem().get();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new Unbuildable(suite.name(), instance.name(), e);
        }
    }
}
