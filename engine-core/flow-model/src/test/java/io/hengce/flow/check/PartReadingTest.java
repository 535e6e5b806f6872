package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class PartReadingTest {

    private static final Place PLACE = Place.inNode("watch", "list");
    private static final PartReference BLOCKED = new PartReference(PartKind.LIST, "blocked", "aa");

    private final Problems problems = new Problems();

    @Test
    void handsOutTheBytesOfWhatIsThere() {
        var parts = new PartReading(MemoryParts.EMPTY.with(PartKind.LIST, "blocked", new byte[] {7}));

        assertThat(parts.bytes(BLOCKED, PLACE, problems))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(7));
        assertThat(parts.isMeant(BLOCKED, "aa", PLACE, problems)).isTrue();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(new PartReading(FlowParts.NONE).bytes(BLOCKED, PLACE, problems))
                .isEmpty();

        assertThat(found()).isEqualTo("PART_MISSING watch/list");
        assertThat(message()).contains("`watch`").contains("`lists/blocked.csv`");
    }

    @Test
    void saysWhatCannotBeRead() {
        FlowParts broken = reference -> {
            throw new UncheckedIOException(new NoSuchFileException("lists/blocked.csv"));
        };

        assertThat(new PartReading(broken).bytes(BLOCKED, PLACE, problems)).isEmpty();

        assertThat(found()).isEqualTo("PART_UNREADABLE watch/list");
    }

    @Test
    void saysBothHashesWhereTheyDiffer() {
        assertThat(new PartReading(FlowParts.NONE).isMeant(BLOCKED, "bb", PLACE, problems))
                .isFalse();

        assertThat(found()).isEqualTo("PART_HASH watch/list");
        assertThat(message()).contains("`aa`").contains("`bb`");
    }

    private String found() {
        return Drawing.shown(problems.sorted().get(0));
    }

    private String message() {
        return problems.sorted().get(0).message().en();
    }
}
