package io.hengce.flow.document;

/**
 * What a loop goes through.
 *
 * @param list an expression that is a list
 * @param each the name by which the element is known that the loop is at
 */
public record LoopList(String list, String each) {

    /** An expression about each element, as one about the list. */
    public String ask(String expression) {
        return prefix() + expression;
    }

    /** What stands before the expression about each element. */
    public String prefix() {
        return "for " + each + " in " + list + " return ";
    }
}
