package dev.touchstone.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FortranTimesTest {
    @Test
    void quotedNamesAndParametersAreRead(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("sample.csv");
        Files.write(
                table,
                List.of(
                        "problem,param,file,external_fortran,n,v_first,t_fc_s,t_gJ_s,t_H_s,t_Hv_s",
                        "BRATU3D,P=5,BRATU3D.SIF,0,125,\"U1,1,1\",1e-6,2e-6,3e-6,4e-6",
                        "HS67,,HS67.SIF,1,3,X1,1e-6,2e-6,3e-6,4e-6"));
        assertThat(FortranTimes.read(table)).extracting(FortranTimes::problem).containsExactly("ORTHREGC", "BRATU3D");
        FortranTimes first = FortranTimes.read(table).get(1);
        assertThat(first.parameters()).isEqualTo(Map.of("P", 5.0));
        assertThat(first.n()).isEqualTo(125);
        assertThat(first.times()).containsEntry("t_Hv_s", 4e-6);
    }
}
