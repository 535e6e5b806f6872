package io.hengce.flow.check;

/** What a document refers to is there, is what the document says by its hash, and can be read. */
final class PartsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        problems.addAll(draft.contents().problems().sorted());
    }
}
