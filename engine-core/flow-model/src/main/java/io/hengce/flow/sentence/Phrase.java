package io.hengce.flow.sentence;

/**
 * A part of a text with how tightly it holds together.
 *
 * @param clause whether it says something that holds or does not; otherwise it names a value
 */
record Phrase(String text, Binding binding, boolean clause) {

    Phrase(String text, Binding binding) {
        this(text, binding, false);
    }

    /** The text, in brackets where it is looser than the surroundings allow. */
    String within(Binding loosest, String open, String close) {
        return binding.compareTo(loosest) > 0 ? open + text + close : text;
    }
}
