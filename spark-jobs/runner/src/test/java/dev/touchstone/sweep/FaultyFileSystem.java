package dev.touchstone.sweep;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk with faults on purpose, under URIs such as {@code faulty://name/tmp/run}. Each name is a file system of
 * its own.
 */
public final class FaultyFileSystem extends RawLocalFileSystem {
    /** The deed in place of an operation on a file. */
    interface Fault {
        void strike() throws IOException;
    }

    private record Rule(String operation, Pattern path, Fault fault) {}

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private URI uri;

    @Override
    public void initialize(URI name, Configuration conf) throws IOException {
        uri = URI.create(name.getScheme() + "://" + name.getAuthority());
        super.initialize(name, conf);
        setConf(conf);
    }

    @Override
    public URI getUri() {
        return uri == null ? super.getUri() : uri; // the superclass asks before it is initialized
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    /** From now on, the creation of a file whose path contains a match fails. */
    void onCreate(String path, Fault fault) {
        rules.add(new Rule("create", Pattern.compile(path), fault));
    }

    /** From now on, the deletion of a file whose path contains a match fails. */
    void onDelete(String path, Fault fault) {
        rules.add(new Rule("delete", Pattern.compile(path), fault));
    }

    private void strike(String operation, Path path) throws IOException {
        for (Rule rule : rules) {
            if (rule.operation().equals(operation)
                    && rule.path().matcher(path.toString()).find()) {
                rule.fault().strike();
            }
        }
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        strike("create", path);
        return super.create(path, overwrite, bufferSize, replication, blockSize, progress);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
        strike("delete", path);
        return super.delete(path, recursive);
    }
}
