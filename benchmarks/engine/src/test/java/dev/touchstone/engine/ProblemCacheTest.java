package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.suite.harness.toy.Bowl;
import dev.touchstone.suite.harness.toy.ToySuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCacheTest {
    private final AtomicInteger builds = new AtomicInteger();

    /** The toy suite with instances of these names, whose problems are counted when they are built. */
    private ToySuite counting(String... names) {
        return suite(() -> Bowl.of(builds.incrementAndGet()), names);
    }

    private static ToySuite suite(Supplier<Bowl> problem, String... names) {
        return new ToySuite()
                .withInstances(Stream.of(names)
                        .map(name -> Instance.<Bowl>of(name, "this test", problem))
                        .toList());
    }

    private static Bowl get(ProblemCache problems, ToySuite suite, String name) {
        return problems.of(suite, name, Toys.digest(name));
    }

    @Test
    void aProblemIsBuiltOnce() {
        ToySuite suite = counting("a");
        var problems = new ProblemCache(Data.none(), 1);
        assertThat(get(problems, suite, "a")).isSameAs(get(problems, suite, "a"));
        assertThat(builds).hasValue(1);
    }

    @Test
    void theProblemThatWasUsedLongestAgoMakesRoom() {
        ToySuite suite = counting("a", "b", "c");
        var problems = new ProblemCache(Data.none(), 2);
        Bowl a = get(problems, suite, "a");
        Bowl b = get(problems, suite, "b");
        assertThat(get(problems, suite, "a")).isSameAs(a); // b is now the oldest
        get(problems, suite, "c");
        assertThat(get(problems, suite, "a")).isSameAs(a);
        assertThat(builds).hasValue(3);
        assertThat(get(problems, suite, "b")).isNotSameAs(b);
        assertThat(builds).hasValue(4);
    }

    @Test
    void threadsThatAskAtTheSameTimeGetOneProblem() throws Exception {
        var started = new CountDownLatch(4);
        ToySuite suite = suite(
                () -> {
                    builds.incrementAndGet();
                    await(started);
                    return Bowl.of(1);
                },
                "a");
        var problems = new ProblemCache(Data.none(), 1);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var asked = new ArrayList<Future<Bowl>>();
            for (int i = 0; i < 4; i++) {
                asked.add(threads.submit(() -> {
                    started.countDown();
                    return get(problems, suite, "a");
                }));
            }
            Bowl first = asked.get(0).get();
            for (Future<Bowl> other : asked) {
                assertThat(other.get()).isSameAs(first);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(builds).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aRefusalIsKeptLikeAProblem() {
        ToySuite suite = suite(
                () -> {
                    builds.incrementAndGet();
                    throw new IllegalArgumentException("line 7 is no number");
                },
                "a");
        var problems = new ProblemCache(Data.none(), 1);
        Throwable refused = catchThrowable(() -> get(problems, suite, "a"));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Unbuildable.class, e -> assertThat(e.reason()).isEqualTo("line 7 is no number"))
                .hasMessage("cannot build toy/a: line 7 is no number");
        assertThat(catchThrowable(() -> get(problems, suite, "a"))).isSameAs(refused);
        assertThat(builds).hasValue(1);
    }

    @Test
    void aRefusalByAccidentNamesItsException() {
        ToySuite suite = suite(
                () -> {
                    throw new IllegalStateException("no header was read");
                },
                "a");
        assertThatThrownBy(() -> get(new ProblemCache(Data.none(), 1), suite, "a"))
                .hasMessage("cannot build toy/a: java.lang.IllegalStateException: no header was read");
    }

    @Test
    void dataThatCannotBeReadAreReadAgainTheNextTime() {
        assertTriedAgain(new UncheckedIOException(new IOException("the disk does not answer")));
    }

    @Test
    void anExhaustedHeapIsAFaultOfTheMachine() {
        assertTriedAgain(new IllegalStateException("wrapped", new OutOfMemoryError("Java heap space")));
    }

    private void assertTriedAgain(RuntimeException fault) {
        ToySuite suite = suite(
                () -> {
                    if (builds.getAndIncrement() == 0) {
                        throw fault;
                    }
                    return Bowl.of(1);
                },
                "a");
        var problems = new ProblemCache(Data.none(), 1);
        assertThatThrownBy(() -> get(problems, suite, "a"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("cannot build toy/a")
                .hasRootCause(fault.getCause());
        assertThat(get(problems, suite, "a")).isEqualTo(Bowl.of(1));
    }

    @Test
    void otherDataThanTheTrialsAreRefusedAndLookedAtAgainTheNextTime() {
        var problems = new ProblemCache(Data.none(), 1);
        ToySuite suite = counting("a");
        assertThatThrownBy(() -> problems.of(suite, "a", "0123"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .cause()
                .hasMessage("toy/a has digest %s here, and the trial has 0123: this folder has other data"
                        .formatted(Toys.digest("a")));
        assertThat(get(problems, suite, "a")).isEqualTo(Bowl.of(1));
    }

    @Test
    void instancesAreListedOnceAndThoseWithParametersAreFoundByName() {
        var problems = new ProblemCache(Data.none(), 1);
        ToySuite suite = new ToySuite();
        assertThat(problems.instances(suite)).isSameAs(problems.instances(suite));
        assertThat(problems.instance(suite, "bowl@n=7").problem().get()).isEqualTo(Bowl.of(7));
        assertThatThrownBy(() -> problems.instance(suite, "bowl@m=7"))
                .hasMessage("bowl has no parameter m=7; known: [n]");
        assertThatThrownBy(() -> problems.instance(suite, "bowls"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no instance \"bowls\"; known: [bowl, line]");
    }
}
