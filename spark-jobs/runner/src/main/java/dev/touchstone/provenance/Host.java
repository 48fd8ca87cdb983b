package dev.touchstone.provenance;

import java.io.IOException;
import java.net.InetAddress;

/** The name of this machine. */
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
}
