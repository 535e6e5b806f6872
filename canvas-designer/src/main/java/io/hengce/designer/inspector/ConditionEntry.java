package io.hengce.designer.inspector;

import io.hengce.designer.condition.ConditionView;
import io.hengce.designer.condition.Ground;
import io.hengce.designer.document.condition.GuidedForm;

/** A condition, filled in by rows of field, relation and values, or written as FEEL. */
final class ConditionEntry extends GuidedEntry {

    private final ConditionView rows;

    ConditionEntry(Section section, Slot slot) {
        this(
                section,
                slot,
                new ConditionView(new Ground(section.words(), section::document, slot.id()), new Ears(section, slot)));
    }

    private ConditionEntry(Section section, Slot slot, ConditionView rows) {
        super(section, slot, rows, "condition");
        this.rows = rows;
        begin(section.words().say("condition.title"));
    }

    @Override
    boolean show(String feel) {
        var form = GuidedForm.of(feel);
        form.ifPresent(rows::show);
        return form.isPresent();
    }

    private record Ears(Section section, Slot slot) implements ConditionView.Listener {
        @Override
        public void typing(String feel) {
            section.session().draft(slot.write().apply(feel));
        }

        @Override
        public void made(String feel) {
            section.session().apply(slot.write().apply(feel));
        }

        @Override
        public void dropped() {
            section.session().dropDraft();
        }
    }
}
