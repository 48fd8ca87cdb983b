package dev.touchstone.suite.harness;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import java.lang.reflect.Field;

/** Fails in the way that its settings name. */
final class Faulty implements Solver<Nothing, double[], Faulty.Settings> {
    private static final int BLOCK_LONGS = 1 << 20;
    private static final long FOREVER_MILLIS = 3_600_000;

    /** The ways to fail. */
    enum Fault {
        NONE,
        LOOPS,
        SLEEPS,
        THROWS,
        NOT_A_NUMBER,
        EXHAUSTS_HEAP,
        EXITS,
        CRASHES,
        OVERFLOWS_STACK,
        LEAVES_THREAD,
        CLOSES_STREAMS
    }

    /**
     * The way to fail.
     *
     * @param fault none by default: the trial finishes
     */
    record Settings(Fault fault) {}

    @Override
    public String name() {
        return "faulty";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(Fault.NONE);
    }

    @Override
    public double[] solve(Nothing problem, Settings settings, Run<double[]> run) {
        switch (settings.fault()) {
            case LOOPS -> loop();
            case SLEEPS -> sleep();
            case THROWS -> throw new IllegalStateException("a fault on purpose");
            case NOT_A_NUMBER -> {
                return new double[] {Double.NaN};
            }
            case EXHAUSTS_HEAP -> exhaustHeap();
            case EXITS -> System.exit(7);
            case CRASHES -> crash();
            case OVERFLOWS_STACK -> overflowStack(0);
            case LEAVES_THREAD -> leaveThread();
            case CLOSES_STREAMS -> closeStreams();
            case NONE -> {
                // the trial finishes
            }
        }
        return new double[] {0};
    }

    /** Computes without end: never calls {@code proceed} and ignores interrupts. */
    private static void loop() {
        long x = 1;
        while (x != 0) {
            x = x * 3 | 1;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(FOREVER_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("woken", e);
        }
    }

    /** Leaves a thread that no JVM ends without. */
    private static void leaveThread() {
        var thread = new Thread(Faulty::sleep, "left-by-a-trial");
        thread.setDaemon(false);
        thread.start();
    }

    private static void closeStreams() {
        System.out.close();
        System.err.close();
    }

    private static void exhaustHeap() {
        Object[] kept = {};
        while (kept != null) {
            kept = new Object[] {kept, new long[BLOCK_LONGS]};
        }
    }

    @SuppressWarnings("InfiniteRecursion") // the stack is to overflow
    private static int overflowStack(int depth) {
        return overflowStack(depth + 1) + 1;
    }

    /** Writes to address zero, as native code with a wild pointer does. */
    private static void crash() {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JVM cannot be crashed", e);
        }
    }
}
