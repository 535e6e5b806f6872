package io.hengce.designer.inspector;

import io.hengce.designer.condition.NamePicker;
import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.document.condition.Subjects;
import java.util.Optional;
import java.util.function.Supplier;

/** What something is given: a name of the flow that is chosen, those of the wanted type first, or any FEEL. */
final class ArgumentEntry extends GuidedEntry {

    /** What an argument that is given nothing says. */
    private static final String NOTHING = "missing";

    /**
     * What can be chosen.
     *
     * @param names those of now
     * @param type the word of the type that is wanted, where that is known by now
     */
    record Offer(Supplier<Subjects> names, Supplier<Optional<String>> type) {

        boolean isUnlikely(Subject subject) {
            return type.get()
                    .filter(word -> !word.equals(subject.type().word()))
                    .isPresent();
        }
    }

    private final NamePicker picker;
    private final Offer offer;

    ArgumentEntry(Section section, Slot slot, String title, Offer offer) {
        this(section, slot, offer, picker(section, slot, offer));
        begin(title);
    }

    private ArgumentEntry(Section section, Slot slot, Offer offer, NamePicker picker) {
        super(section, slot, picker, "argument");
        this.picker = picker;
        this.offer = offer;
    }

    @Override
    boolean show(String feel) {
        var text = feel.strip();
        var isNothing = text.isEmpty() || text.equals(NOTHING);
        var isName = offer.names().get().find(text).isPresent();
        picker.show(Optional.of(text).filter(name -> isName));
        return isNothing || isName;
    }

    private static NamePicker picker(Section section, Slot slot, Offer offer) {
        var picker = new NamePicker(
                slot.id() + "-name",
                section.words(),
                () -> offer.names().get().fittingFirst(offer.type().get()),
                name -> section.session().apply(slot.write().apply(name)));
        picker.mute(offer::isUnlikely);
        return picker;
    }
}
