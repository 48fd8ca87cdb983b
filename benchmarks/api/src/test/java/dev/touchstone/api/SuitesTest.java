package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuitesTest {
    /** A service. */
    public static final class First extends NamedSuite {
        public First() {
            super("first");
        }
    }

    /** Another service. */
    public static final class Second extends NamedSuite {
        public Second() {
            super("second");
        }
    }

    /** A service of a name that is taken. */
    public static final class AlsoFirst extends NamedSuite {
        public AlsoFirst() {
            super("first");
        }
    }

    @TempDir
    private Path folder;

    @Test
    void suitesAreFoundAmongTheServicesOfAClassPath() throws IOException {
        try (var loader = services(First.class, Second.class)) {
            Suites suites = Suites.on(loader);
            assertThat(suites.all()).extracting(Suite::name).containsExactlyInAnyOrder("first", "second");
            assertThat(suites.named("second")).isInstanceOf(Second.class);
        }
    }

    @Test
    void twoServicesOfOneNameAreAnError() throws IOException {
        try (var loader = services(First.class, Second.class, AlsoFirst.class)) {
            assertThatThrownBy(() -> Suites.on(loader))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("two suites are called \"first\"")
                    .hasMessageContaining(First.class.getName())
                    .hasMessageContaining(AlsoFirst.class.getName());
        }
    }

    @Test
    void twoGivenSuitesOfOneNameAreAnError() {
        List<Suite<?, ?>> suites = List.of(new NamedSuite("a"), new NamedSuite("b"), new NamedSuite("a"));
        assertThatThrownBy(() -> new Suites(suites))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"a\"");
    }

    private URLClassLoader services(Class<?>... classes) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(
                services.resolve(Suite.class.getName()),
                List.of(classes).stream().map(Class::getName).toList());
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void aNameThatNothingHasIsRefusedWithThoseThatThereAre() {
        var suites = new Suites(List.of(new NamedSuite("beta"), new NamedSuite("alpha")));
        assertThatThrownBy(() -> suites.named("gamma"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no suite \"gamma\"; known: [alpha, beta]");
        var suite = new NamedSuite("a", "sgd", "adam");
        assertThat(Suites.solver(suite, "adam").name()).isEqualTo("adam");
        assertThatThrownBy(() -> Suites.solver(suite, "adams")).hasMessage("no solver \"adams\"; known: [adam, sgd]");
    }

    @Test
    void ofManyNamesThoseThatBeginLikeTheGivenOneAreTold() {
        List<String> names = IntStream.range(100, 160)
                .mapToObj(i -> (i < 130 ? "iris-" : "wine-") + i)
                .toList();
        assertThatThrownBy(() -> Suites.find("instance", names, name -> name, "wine-99"))
                .hasMessageStartingWith("no instance \"wine-99\"; known: [wine-130, wine-131,")
                .hasMessageEndingWith(" and 36 more")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("iris"));
        List<String> few = names.subList(0, 24);
        assertThatThrownBy(() -> Suites.find("instance", few, name -> name, "wine-99"))
                .hasMessageEndingWith("iris-123]");
    }
}
