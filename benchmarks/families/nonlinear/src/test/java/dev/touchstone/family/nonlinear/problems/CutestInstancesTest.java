package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutestInstancesTest {
    private static CutestInstances shared() {
        return new CutestInstances(DataPrograms.data());
    }

    @Test
    void eachFileIsListedByTheNameInTheIndex() {
        assertThat(shared().all())
                .hasSize(300)
                .extracting(Instance::name)
                .contains("cutest-HS6", "cutest-BA-L1SP", "cutest-3PK")
                .doesNotHaveDuplicates();
    }

    @Test
    void aParameterChangesTheSize() {
        assertThat(DataPrograms.program("cutest-MANCINONE").variables()).isEqualTo(10);
        assertThat(DataPrograms.program("cutest-MANCINONE@N=100@order=cutest-jl")
                        .variables())
                .isEqualTo(100);
    }

    @Test
    void anUnknownParameterIsAnsweredWithTheKnownOnes() {
        CutestInstances instances = shared();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.named("cutest-MANCINONE@M=7"))
                .withMessageContaining("\"M\"")
                .withMessageContaining("N")
                .withMessageContaining("order");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.named("cutest-MANCINONE@N=many"))
                .withMessageContaining("\"many\" is no number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.named("cutest-HS6@order=s2mpj"))
                .withMessageContaining("sif, cutest-jl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.named("cutest-HS6@fixed=free"))
                .withMessageContaining("kept, removed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instances.named("cutest-HS6@100"))
                .withMessageContaining("NAME=VALUE");
        assertThat(instances.named("cutest-NOSUCH")).isEmpty();
        assertThat(instances.named("pde-n3")).isEmpty();
    }

    @Test
    void theDigestIsThatOfTheFileAndTheParameters(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cutest/sif/MINI.SIF");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "NAME          MINI\n IE N                   4   $-PARAMETER\nENDATA\n");
        String plain = digest(folder, "cutest-MINI");
        List<String> others = List.of(
                digest(folder, "cutest-MINI@N=5"),
                digest(folder, "cutest-MINI@N=6"),
                digest(folder, "cutest-MINI@order=cutest-jl"),
                digest(folder, "cutest-MINI@fixed=removed"));
        assertThat(others).doesNotHaveDuplicates().doesNotContain(plain);
        Files.writeString(file, "NAME          MINI\n IE N                   7   $-PARAMETER\nENDATA\n");
        assertThat(digest(folder, "cutest-MINI")).isNotEqualTo(plain);
    }

    private static String digest(Path folder, String name) {
        return new CutestInstances(Data.folder(folder))
                .named(name)
                .orElseThrow()
                .digest()
                .get();
    }
}
