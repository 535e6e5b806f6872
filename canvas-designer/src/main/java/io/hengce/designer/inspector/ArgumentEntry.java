package io.hengce.designer.inspector;

import io.hengce.designer.condition.NamePicker;
import io.hengce.designer.document.condition.Subjects;
import java.util.Optional;
import java.util.function.Supplier;

/** What something is given: a name of the flow that is chosen, those of the wanted type first, or any FEEL. */
final class ArgumentEntry extends GuidedEntry {

    /** What an argument that is given nothing says. */
    private static final String NOTHING = "missing";

    private final Section section;
    private final NamePicker picker;

    /** @param wanted the word of the type that is wanted, where that is known by now */
    ArgumentEntry(Section section, Slot slot, String title, Supplier<Optional<String>> wanted) {
        this(section, slot, picker(section, slot, wanted));
        begin(title);
    }

    private ArgumentEntry(Section section, Slot slot, NamePicker picker) {
        super(section, slot, picker, "argument");
        this.section = section;
        this.picker = picker;
    }

    @Override
    boolean show(String feel) {
        var text = feel.strip();
        var isNothing = text.isEmpty() || text.equals(NOTHING);
        var isName = new Subjects(section.document()).find(text).isPresent();
        picker.show(Optional.of(text).filter(name -> isName));
        return isNothing || isName;
    }

    private static NamePicker picker(Section section, Slot slot, Supplier<Optional<String>> wanted) {
        var picker = new NamePicker(
                slot.id() + "-name",
                section.words(),
                () -> new Subjects(section.document()).fittingFirst(wanted.get()),
                name -> section.session().apply(slot.write().apply(name)));
        picker.mute(subject ->
                wanted.get().filter(type -> !type.equals(subject.type().word())).isPresent());
        return picker;
    }
}
