package dev.touchstone.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 64 bits of SHA-256, of which ids, seeds and digests of instances are made. */
public final class Digest {
    private Digest() {}

    /** The first 64 bits of the SHA-256 of some names in UTF-8, each followed by a line feed. */
    public static long of(String... names) {
        MessageDigest sha = sha256();
        for (String name : names) {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
        }
        return first64Bits(sha.digest());
    }

    /** The first 64 bits of the SHA-256 of a stream's bytes, as 16 hex digits. Reads to the end and does not close. */
    public static String ofBytes(InputStream bytes) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[1 << 16];
        for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            sha.update(buffer, 0, n);
        }
        return hex(first64Bits(sha.digest()));
    }

    /** The 16 lower-case hex digits of 64 bits. */
    public static String hex(long bits) {
        return HexFormat.of().toHexDigits(bits);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static long first64Bits(byte[] digest) {
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = (bits << 8) | (digest[i] & 0xff);
        }
        return bits;
    }
}
