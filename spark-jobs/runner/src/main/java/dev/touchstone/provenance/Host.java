package dev.touchstone.provenance;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** The names of this machine and of its processes. */
public final class Host {
    private Host() {}

    /** The host name, or {@code unknown-host} where the machine has none. */
    public static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            return "unknown-host";
        }
    }

    /**
     * Names the processes that this one sees by their numbers: on Linux those of one container, as long as the machine
     * is up; elsewhere those of the host.
     */
    public static String processes() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + "/"
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException e) {
            return name();
        }
    }
}
