package io.hengce.designer.inspector;

import io.hengce.designer.completion.CompletionPopup;
import io.hengce.designer.document.Completions;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.condition.Subjects;
import io.hengce.designer.look.NamedText;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.CodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowSentences;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** The content of one node in the inspector; there is one kind of section a kind of node. */
class Section extends Parts {

    static final PseudoClass HIT = PseudoClass.getPseudoClass("hit");
    static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");

    private final Session session;
    private final Words words;
    private final ValueWords values;
    private @Nullable FlowDocument said;
    private @Nullable FlowSentences sentences;
    private Set<String> wanted = Set.of();

    Section(Session session, Words words) {
        this.session = session;
        this.words = words;
        this.values = new ValueWords(words);
        getStyleClass().add("section");
    }

    final Session session() {
        return session;
    }

    final Words words() {
        return words;
    }

    final ValueWords values() {
        return values;
    }

    final FlowDocument document() {
        return session.document().get();
    }

    /** Follows document, problems and trial run. */
    final void refresh() {
        var all = all();
        all.forEach(part -> part.entries.forEach(TextEntry::refresh));
        all.forEach(part -> part.followers.forEach(Runnable::run));
    }

    private Stream<GuidedEntry> guided() {
        return all().stream().flatMap(part -> part.guided.stream());
    }

    /** Changes only the parts that the node as it is now has otherwise; false where all is to be made anew. */
    boolean reshape(FlowNode now) {
        return false;
    }

    /** What can be filled in by choosing and somebody wants to see as FEEL, by its id. */
    final Set<String> textual() {
        var all = new HashSet<>(wanted);
        guided().forEach(each -> all.remove(each.id()));
        guided().filter(GuidedEntry::isText).map(GuidedEntry::id).forEach(all::add);
        return all;
    }

    /** Those that are there, and those that come. */
    final void showAsText(Set<String> these) {
        wanted = these;
        guided().filter(each -> these.contains(each.id())).forEach(GuidedEntry::showText);
    }

    /** True for a place whose problems are shown beside its input. */
    boolean shows(Place place) {
        return all().stream().anyMatch(part -> part.told.contains(place.withoutSpan()));
    }

    /** What a text about a field or an expression says to people: codes by their labels. */
    final UnaryOperator<String> coded(String subject) {
        return text -> document()
                .dictionary()
                .field(subject)
                .map(field -> new CodeWords(words).shown(field.type(), text))
                .orElse(text);
    }

    /** A part of the node in words, following the document. */
    final NamedText sentence(String id, Function<FlowSentences, String> say) {
        var text = new NamedText();
        text.setId(id);
        follow(() -> text.say(say.apply(sentences())));
        return text;
    }

    private FlowSentences sentences() {
        var wanted = document();
        if (sentences == null || !wanted.equals(said)) {
            said = wanted;
            sentences = new FlowSentences(wanted, words.language().get());
        }
        return sentences;
    }

    /** Calls now and after every change. */
    final void follow(Runnable follower) {
        making().followers.add(follower);
        follower.run();
    }

    /** Calls now and whenever another heat is painted. */
    final void followHeat(Runnable follower) {
        making().warmed.add(follower);
        follower.run();
    }

    /** Another heat is painted. */
    final void warm() {
        all().forEach(part -> part.warmed.forEach(Runnable::run));
    }

    /** An input for a text of the document that any text can be put into. */
    final TextEntry entry(
            TextInputControl input,
            Place place,
            Function<FlowDocument, Optional<String>> read,
            Function<String, Edit> write) {
        return entry(input, TextEntry.Slot.of(place, read, write));
    }

    final TextEntry entry(TextInputControl input, TextEntry.Slot slot) {
        if (input instanceof TextArea area && area.getStyleClass().contains("code")) {
            new CompletionPopup(area, (text, caret) -> Completions.of(document(), text, caret), words);
        }
        return added(new TextEntry(session, words, slot, input));
    }

    /**
     * A cell about an expression: while it is typed the codes of that one's domain are proposed too, and below stands what codes are called.
     *
     * @param subject the expression, as long as there is one
     */
    final TextEntry cell(TextInputControl input, Supplier<Optional<String>> subject, TextEntry.Slot slot) {
        new CompletionPopup(
                input,
                (text, caret) -> Completions.inCell(document(), subject.get().orElse(""), text, caret),
                words);
        return added(new TextEntry(session, words, slot, input))
                .explained(text ->
                        subject.get().map(about -> coded(about).apply(text)).orElse(text));
    }

    private TextEntry added(TextEntry entry) {
        making().entries.add(entry);
        making().told.add(entry.place());
        return entry;
    }

    /** A condition of the document, filled in by choosing or written as FEEL. */
    final ConditionEntry condition(
            String id, Place place, Function<FlowDocument, Optional<String>> read, Function<String, Edit> write) {
        return known(new ConditionEntry(this, new GuidedEntry.Slot(id, place, read, write)));
    }

    /**
     * What something is given, chosen by its name or written as FEEL.
     *
     * @param title the key of what stands above
     */
    final ArgumentEntry argument(GuidedEntry.Slot slot, String title, ArgumentEntry.Offer offer) {
        return known(new ArgumentEntry(this, slot, words.say(title), offer));
    }

    private <E extends GuidedEntry> E known(E entry) {
        making().guided.add(entry);
        if (wanted.contains(entry.id())) {
            entry.showText();
        }
        return entry;
    }

    /** All names of the flow, with the word of the type that is wanted, where that is known by now. */
    final ArgumentEntry.Offer names(Supplier<Optional<String>> wanted) {
        return new ArgumentEntry.Offer(() -> new Subjects(document()), wanted);
    }

    /** What the trial run did in a node. */
    final <T extends TraceStep> Optional<T> step(String node, Class<T> kind) {
        return session.trial()
                .get()
                .decided()
                .flatMap(trial -> trial.decision().trace())
                .flatMap(trace -> trace.steps().stream()
                        .filter(step -> step.node().equals(node))
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst());
    }

    /** An input for a text that may be absent: empty is absent. */
    final TextEntry maybe(
            TextInputControl input,
            Place place,
            Function<FlowDocument, Optional<Optional<String>>> read,
            Function<String, Edit> write) {
        input.setPromptText(words.say("section.none"));
        return entry(input, place, document -> read.apply(document).map(text -> text.orElse("")), write);
    }

    /** The problems of a place that has no input of its own; nothing where there are none. */
    final Label problemsAt(Place place) {
        var message = new Label();
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        making().told.add(place);
        follow(() -> {
            message.setText(session.problems().get().at(place).stream()
                    .map(problem -> words.told(problem.message()))
                    .collect(Collectors.joining("\n")));
            message.setVisible(!message.getText().isEmpty());
            message.setManaged(message.isVisible());
        });
        return message;
    }

    /** The node in a document, if it still is of its kind. */
    static <N extends FlowNode> Optional<N> node(FlowDocument document, String id, Class<N> kind) {
        return document.node(id).filter(kind::isInstance).map(kind::cast);
    }
}
