package io.hengce.flow.check;

/** Every expression and cell can be read and has the right type. */
final class TextsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        problems.addAll(draft.texts().diagnostics());
    }
}
