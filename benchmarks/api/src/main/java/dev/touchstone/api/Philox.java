package dev.touchstone.api;

import java.util.random.RandomGenerator;

/**
 * The counter-based generator Philox 4x32-10. Any position of a stream can be computed directly, with the same result
 * on every hardware.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy
 * as 1, 2, 3", SC 2011. The key is 64 bits; the counter's low 64 bits count blocks of 128 bits, its
 * high 64 bits are zero. A block gives two longs, words (1,0) and then words (3,2).
 */
public final class Philox implements RandomGenerator {
    private static final int M0 = 0xD2511F53;
    private static final int M1 = 0xCD9E8D57;
    private static final int W0 = 0x9E3779B9;
    private static final int W1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long WORD = 0xffffffffL;

    private final long key;
    private long block;
    private long second;
    private boolean half;

    /** The beginning of the stream of a 64-bit key. */
    public Philox(long key) {
        this.key = key;
    }

    /** The beginning of the stream of some names. The same names give the same numbers on every machine. */
    public static Philox of(String... names) {
        return new Philox(Digest.of(names));
    }

    @Override
    public long nextLong() {
        if (half) {
            half = false;
            return second;
        }
        int[] words = block(key, block++, 0);
        second = (words[3] & WORD) | ((long) words[2] << 32);
        half = true;
        return (words[1] & WORD) | ((long) words[0] << 32);
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    /** The four 32-bit words at a 128-bit counter. */
    static int[] block(long key, long counterLow, long counterHigh) {
        int c0 = (int) counterLow;
        int c1 = (int) (counterLow >>> 32);
        int c2 = (int) counterHigh;
        int c3 = (int) (counterHigh >>> 32);
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = (M0 & WORD) * (c0 & WORD);
            long p1 = (M1 & WORD) * (c2 & WORD);
            c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            c1 = (int) p1;
            c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c3 = (int) p0;
            k0 += W0;
            k1 += W1;
        }
        return new int[] {c0, c1, c2, c3};
    }
}
