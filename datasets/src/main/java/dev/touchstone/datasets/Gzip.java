package dev.touchstone.datasets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzipped bytes. The first two bytes tell them from plain ones, whatever the file is called. */
final class Gzip {
    private static final int MAGIC = 0x1f8b;

    private Gzip() {}

    /** The unpacked bytes; plain bytes as they are. */
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

    /** The exception for a ZipException or EOFException that came out of unpacked bytes. */
    static MalformedDataException damaged(String file, int line, IOException cause) {
        return new MalformedDataException(file, line, "the gzip stream is damaged", "fetch the file again", cause);
    }
}
