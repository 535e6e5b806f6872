package io.hengce.flow.sentence;

import java.util.Optional;

/** What a cell asks of its input, both as they are being written. */
record CellClause(ExpressionSentences expressions, Speech speech) {

    /** Empty for a cell that asks nothing. */
    Optional<Phrase> of(String input, String cell) {
        var reader = expressions.reader();
        var inputTree = reader.tree(input);
        var cellTree = reader.cellTree(cell);
        if (inputTree.isPresent() && cellTree.isPresent()) {
            return CellQuestion.of(inputTree.get(), cellTree.get()).map(speech::clause);
        }
        if (cell.strip().equals("-")) {
            return Optional.empty();
        }
        return Optional.of(Terms.clause(speech.say("unread", subject(input), cell)));
    }

    /** The input as a clause about it begins. */
    String subject(String input) {
        return expressions
                .reader()
                .tree(input)
                .map(tree -> speech.term(tree, Optional.empty(), Binding.SUM))
                .orElse(input);
    }
}
