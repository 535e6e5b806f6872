package io.hengce.simulation.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Value;
import io.hengce.simulation.samples.SampleRow.BadRow;
import io.hengce.simulation.samples.SampleRow.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the cells of a sample set. */
final class ListSamplesTest {

    private static final SampleSettings SETTINGS =
            new SampleSettings(Optional.of(OffsetDateTime.parse("2026-01-15T09:00:00+08:00")), Optional.empty());

    @TempDir
    private Path folder;

    private static Dictionary dictionary() {
        var json = """
                {"format":"hengce/flow/1","id":"f","product":"p","nodes":[],"edges":[],"dictionary":{"fields":[
                 {"id":"accounts","path":"bureau.accounts","type":"list","element":{"type":"record","fields":[
                  {"id":"kind","type":"string","required":true},{"id":"balance","type":"number","scale":2}]}},
                 {"id":"counts","type":"list","element":{"type":"number"}}]}}""";
        return FlowJson.read(json.getBytes(StandardCharsets.UTF_8)).get().dictionary();
    }

    private List<SampleRow> rows(String text) throws IOException {
        var file = Files.writeString(folder.resolve("lists.csv"), text.replace("'", "\"\""));
        var all = new ArrayList<SampleRow>();
        try (var rows = SampleFile.open(file, dictionary(), SETTINGS).get().rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    @Test
    void aCellHoldsTheJsonOfTheList() throws IOException {
        var rows = rows("accounts,counts\n\"[{'kind':'loan','balance':1.5}]\",\"[1,null]\"\n[],\n");

        var application = ((Sample) rows.get(0)).application();
        assertThat(application.value("accounts"))
                .isEqualTo(new Value.ListValue(List.of(new Value.RecordValue(
                        Map.of("kind", Value.of("loan"), "balance", Value.of(new java.math.BigDecimal("1.5")))))));
        assertThat(application.value("counts"))
                .isEqualTo(new Value.ListValue(List.of(Value.of(1), Value.Missing.MISSING)));
        assertThat(((Sample) rows.get(1)).application().value("accounts")).isEqualTo(Value.ListValue.EMPTY);
        assertThat(((Sample) rows.get(1)).application().value("counts").isMissing())
                .isTrue();
    }

    @Test
    void tellsWhatIsWrongAtTheElementAndMember() throws IOException {
        var rows = rows("bureau.accounts,counts\n\"[{'kind':'loan'},{'balance':'x'},null]\",5\n");

        assertThat(((BadRow) rows.get(0)).problems())
                .extracting(problem -> problem.column() + " "
                        + problem.diagnostic().place() + " "
                        + problem.diagnostic().code())
                .containsExactlyInAnyOrder(
                        "bureau.accounts rows/1/bureau.accounts/1/kind APPLICATION_FIELD_REQUIRED",
                        "bureau.accounts rows/1/bureau.accounts/1/balance APPLICATION_NOT_NUMBER",
                        "bureau.accounts rows/1/bureau.accounts/2 APPLICATION_RECORD_MISSING",
                        "counts rows/1/counts DATA_NOT_LIST");
    }
}
