package dev.touchstone.api;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of data sets, wherever it lies: a suite sees relative names and bytes. */
public interface Data {
    /** Every file below the folder, as relative paths with forward slashes, in alphabetical order. */
    List<String> files();

    /**
     * The bytes of a file of {@link #files()}.
     *
     * @throws IOException if it is missing or cannot be read
     */
    InputStream open(String file) throws IOException;

    /**
     * All bytes of a file of {@link #files()}.
     *
     * @throws UncheckedIOException if it is missing or cannot be read; names the file
     */
    default byte[] bytes(String file) {
        try (InputStream bytes = open(file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The {@link Digest#ofBytes} of a file of {@link #files()}: 16 hex digits that change when the file does.
     *
     * @throws UncheckedIOException if it is missing or cannot be read; names the file
     */
    default String digest(String file) {
        try (InputStream bytes = open(file)) {
            return Digest.ofBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** No data folder was given. */
    static Data none() {
        return new Data() {
            @Override
            public List<String> files() {
                return List.of();
            }

            @Override
            public InputStream open(String file) throws IOException {
                throw new FileNotFoundException(file + ": no data folder was given (--data DIR)");
            }
        };
    }

    /** A folder of this machine. */
    static Data folder(Path folder) {
        return new Data() {
            @Override
            public List<String> files() {
                try (Stream<Path> files = Files.walk(folder)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot list the data folder " + folder, e);
                }
            }

            @Override
            public InputStream open(String file) throws IOException {
                return Files.newInputStream(folder.resolve(file));
            }
        };
    }
}
