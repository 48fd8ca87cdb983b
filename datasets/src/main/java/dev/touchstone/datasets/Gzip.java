package dev.touchstone.datasets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Tells packed bytes from plain ones by their first two, whatever the file is called. */
final class Gzip {
    private static final int MAGIC = 0x1f8b;

    private Gzip() {}

    static InputStream unpack(InputStream bytes) throws IOException {
        var buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.mark(2);
        int first = buffered.read();
        int second = buffered.read();
        buffered.reset();
        return first >= 0 && second >= 0 && (first << 8 | second) == MAGIC
                ? new GZIPInputStream(buffered, 1 << 16)
                : buffered;
    }
}
