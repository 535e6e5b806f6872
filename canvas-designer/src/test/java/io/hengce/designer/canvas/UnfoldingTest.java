package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.session.CalledReader;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** What stands in open nodes, without a screen: what was read in the background waits until the test takes it. */
final class UnfoldingTest {

    private static final List<String> AFFORD = List.of("afford");

    private final FlowDocument caller = Documents.householdLoan();
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Runnable> patience = new ArrayList<>();
    private MemoryParts beside = MemoryParts.EMPTY
            .with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"))
            .with(PartKind.FLOW, "stress", Documents.bytes("flows/stress.json"));
    private final Unfolding unfolding = new Unfolding(
            caller,
            new ReadFlows.Calls(new CalledReader(() -> beside, document -> List.of()), screen::add, patience::add),
            new Words(Language.EN));

    @Test
    void readsTheCalledFlowInTheBackgroundAndShowsItThen() throws InterruptedException {
        unfolding.toggle(AFFORD);
        assertThat(unfolding.isOpen(AFFORD)).isTrue();
        assertThat(unfolding.frames().get()).isEmpty();

        screen.take().run();

        var drawn = drawn(frame("afford"));
        assertThat(drawn.flow().meant().id()).isEqualTo("affordability");
        assertThat(drawn.flow().drawing().box("bands")).isPresent();
        assertThat(drawn.asNamed()).isTrue();
        assertThat(unfolding.arrived()).contains("afford");
        assertThat(unfolding.arrived()).isEmpty();
    }

    @Test
    void makesRoomOnceForWhatIsReadAtOnceAndSaysWhatIsReadForLong() throws InterruptedException {
        var frames = new ArrayList<Map<String, Frame>>();
        unfolding.frames().addListener((property, before, now) -> frames.add(now));

        open(AFFORD);
        patience.remove(0).run();
        assertThat(frames).hasSize(1);

        unfolding.toggle(List.of("afford", "stress"));
        patience.remove(0).run();
        assertThat(told(inner(frame("afford"), "stress"))).isEqualTo("Reading…");
        while (unfolding.isReading()) {
            screen.take().run();
        }
        assertThat(drawn(inner(frame("afford"), "stress")).flow().meant().id()).isEqualTo("stress");
    }

    @Test
    void severalStandOpenAtOnceAndEachClosesByItself() throws InterruptedException {
        open(AFFORD);
        unfolding.toggle(List.of("each_member"));

        unfolding.toggle(AFFORD);

        assertThat(unfolding.frames().get()).containsOnlyKeys("each_member");
        unfolding.closeAll();
        assertThat(unfolding.frames().get()).isEmpty();
    }

    @Test
    void aNodeWithinACalledFlowOpensInItsFrame() throws InterruptedException {
        open(AFFORD);
        var before = frame("afford").size();

        open(List.of("afford", "stress"));

        var inner = drawn(frame("afford")).frames().get("stress");
        assertThat(drawn(Optional.ofNullable(inner).orElseThrow())
                        .flow()
                        .meant()
                        .id())
                .isEqualTo("stress");
        assertThat(frame("afford").size().width()).isGreaterThan(before.width());
    }

    @Test
    void anEditElsewhereLeavesTheFrameAsItIs() throws InterruptedException {
        open(AFFORD);
        var before = frame("afford");

        unfolding.follow(NodeEdits.rename("approve", Language.ZH, "同意").apply(caller));

        assertThat(frame("afford")).isSameAs(before);
    }

    @Test
    void goesWithItsNodeAndStaysClosedWhenThatComesBack() throws InterruptedException {
        open(AFFORD);

        unfolding.follow(DrawEdits.remove(Set.of("afford"), Set.of()).apply(caller));
        assertThat(unfolding.frames().get()).isEmpty();

        unfolding.follow(caller);
        assertThat(unfolding.frames().get()).isEmpty();
    }

    @Test
    void showsAnotherFlowOnceTheNodeCallsAnother() throws InterruptedException {
        open(AFFORD);

        unfolding.follow(CallEdits.flow(new Caller("afford", Optional.empty()), "stress", "?", List.of())
                .apply(caller));
        screen.take().run();

        assertThat(drawn(frame("afford")).flow().meant().id()).isEqualTo("stress");
        assertThat(drawn(frame("afford")).asNamed()).isFalse();
    }

    @Test
    void tellsThatNoFlowIsChosenThatItIsNotThereAndThatItIsBroken() throws InterruptedException {
        unfolding.follow(CallEdits.flow(new Caller("afford", Optional.empty()), "", "", List.of())
                .apply(caller));
        unfolding.toggle(AFFORD);
        assertThat(told("afford")).startsWith("No flow is chosen yet");

        beside = MemoryParts.EMPTY;
        unfolding.follow(caller);
        screen.take().run();
        assertThat(told("afford")).contains("flows/affordability.json is missing");

        beside = beside.with(PartKind.FLOW, "affordability", "{".getBytes(StandardCharsets.UTF_8));
        unfolding.refresh();
        screen.take().run();
        assertThat(told("afford")).contains("flows/affordability.json cannot be read:");
    }

    @Test
    void showsWhatWasChangedElsewhereOnceItLooksAgain() throws InterruptedException {
        beside = MemoryParts.EMPTY;
        open(AFFORD);
        beside = beside.with(PartKind.FLOW, "affordability", Documents.bytes("flows/affordability.json"));

        unfolding.refresh();
        screen.take().run();

        assertThat(drawn(frame("afford")).flow().meant().id()).isEqualTo("affordability");
    }

    @Test
    void aFlowThatCallsItselfIsNotDrawnWithinItself() throws InterruptedException {
        beside = beside.with(PartKind.FLOW, "affordability", calling("affordability", "affordability"));
        open(AFFORD);

        open(List.of("afford", "stress"));
        open(List.of("afford", "stress", "stress"));

        assertThat(told(inner(frame("afford"), "stress"))).contains("flows/affordability.json calls itself");
    }

    @Test
    void flowsThatCallEachOtherAreDrawnOnceEach() throws InterruptedException {
        beside = beside.with(PartKind.FLOW, "affordability", calling("affordability", "second"))
                .with(PartKind.FLOW, "second", calling("second", "affordability"));
        open(AFFORD);
        open(List.of("afford", "stress"));
        open(List.of("afford", "stress", "stress"));

        var second = inner(frame("afford"), "stress");
        assertThat(drawn(second).flow().meant().id()).isEqualTo("second");
        assertThat(told(inner(second, "stress"))).contains("flows/affordability.json calls itself");
    }

    @Test
    void twoNodesThatCallTheSameFlowAreBothDrawn() throws InterruptedException {
        open(AFFORD);
        open(List.of("each_member"));

        assertThat(drawn(frame("each_member")).flow().meant().id()).isEqualTo("affordability");
    }

    /** A flow like `affordability` whose own node calls another. */
    private static byte[] calling(String id, String other) {
        var flow = FlowJson.read(Documents.bytes("flows/affordability.json")).get();
        var changed = CallEdits.flow(new Caller("stress", Optional.empty()), other, "?", List.of())
                .apply(flow);
        return new String(FlowJson.canonical(changed), StandardCharsets.UTF_8)
                .replace("\"affordability\",\"name\"", "\"" + id + "\",\"name\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Frame inner(Frame outer, String node) {
        return Optional.ofNullable(drawn(outer).frames().get(node)).orElseThrow();
    }

    /** Until what was asked for is there; what stood open already is read once more. */
    private void open(List<String> way) throws InterruptedException {
        unfolding.toggle(way);
        while (unfolding.isReading()) {
            screen.take().run();
        }
    }

    private Frame frame(String node) {
        return Optional.ofNullable(unfolding.frames().get().get(node)).orElseThrow();
    }

    private String told(String node) {
        return told(frame(node));
    }

    private static String told(Frame frame) {
        assertThat(frame).isInstanceOf(Frame.Told.class);
        return ((Frame.Told) frame).words().en();
    }

    private static Frame.Drawn drawn(Frame frame) {
        assertThat(frame).isInstanceOf(Frame.Drawn.class);
        return (Frame.Drawn) frame;
    }
}
