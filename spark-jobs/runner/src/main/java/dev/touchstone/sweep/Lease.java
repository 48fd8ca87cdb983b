package dev.touchstone.sweep;

import dev.touchstone.provenance.Host;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a lock file: who has the run, and until when nobody else may take it.
 *
 * @param token random, of one driver: whoever knows it is the owner
 * @param host the owner's host, for people
 * @param pid the number of the owner's process, for people: many processes may have it, one after another
 * @param processes names the processes among which the number is the owner's, see {@link Host#processes}
 * @param until the end of the lease by the owner's clock, unless it is renewed
 */
record Lease(String token, String host, long pid, String processes, Instant until) {
    private static final Pattern TEXT = Pattern.compile(
            "token (\\S+)\nhost (\\S+)\npid (\\d{1,18})\nprocesses (\\S+)\nuntil (\\d{1,18}) ms since 1970\n");

    /** A lease of this process. */
    static Lease ofThisProcess(String token, Instant until) {
        return new Lease(token, Host.name(), ProcessHandle.current().pid(), Host.processes(), until);
    }

    /** The lease of a text; empty for a text that was cut off. */
    static Optional<Lease> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Lease(
                        parts.group(1),
                        parts.group(2),
                        Long.parseLong(parts.group(3)),
                        parts.group(4),
                        Instant.ofEpochMilli(Long.parseLong(parts.group(5)))))
                : Optional.empty();
    }

    String text() {
        return "token %s\nhost %s\npid %d\nprocesses %s\nuntil %d ms since 1970\n"
                .formatted(token, host, pid, processes, until.toEpochMilli());
    }

    /** The owner as people know it. */
    String owner() {
        return "%s pid %d".formatted(host, pid);
    }

    /** Whether another driver may take the run: the lease has ended, or its owner is known to be dead. */
    boolean isOver(Instant now) {
        return now.isAfter(until) || isOwnerDead();
    }

    /** A living process of the owner's number proves nothing, and the absence of one does where it would be seen. */
    private boolean isOwnerDead() {
        return processes.equals(Host.processes())
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }
}
