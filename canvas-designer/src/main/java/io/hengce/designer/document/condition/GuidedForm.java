package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.sentence.FeelText;
import java.util.List;
import java.util.Optional;

/** The guided form of FEEL conditions. Reading it and writing it again gives the same tree, or there is none. Safe for many threads. */
public final class GuidedForm {

    private static final ExpressionReader READER = new ExpressionReader(Scope.of(new Slots(new Dictionary(List.of()))));

    private GuidedForm() {}

    /** The form of a condition; empty for one that only FEEL can say, or that keeps no grammar. */
    public static Optional<Group> of(String feel) {
        return READER.tree(feel)
                .flatMap(tree -> form(tree).filter(group -> feel(group).equals(FeelText.of(tree))));
    }

    /** The condition in FEEL; clauses that are not filled in are left out. */
    public static String feel(Group group) {
        return group.accept(new PartTrees()).map(FeelText::of).orElse("false");
    }

    /** An operand in FEEL. */
    public static String feel(Operand operand) {
        return FeelText.of(PartTrees.tree(operand));
    }

    /** An operand that is written in FEEL; empty where it keeps no grammar. */
    public static Optional<Operand> operand(String feel) {
        return READER.tree(feel).map(OperandReading::of);
    }

    /** Operands that are written in FEEL with commas between them; empty where they keep no grammar. */
    public static Optional<List<Operand>> operands(String feel) {
        return READER.tree("[" + feel + "]")
                .flatMap(tree -> tree instanceof Expr.ListOf list
                        ? Optional.of(
                                list.elements().stream().map(OperandReading::of).toList())
                        : Optional.empty());
    }

    private static Optional<Group> form(Expr tree) {
        return tree.accept(new PartReading()).accept(new Whole());
    }

    /** The tree of an operand; a text that keeps no grammar stays as it is, so that the checker says what is wrong with it. */
    static Expr tree(String feel) {
        return READER.tree(feel).orElseGet(() -> new Expr.Name(feel, PartTrees.NOWHERE));
    }

    private record Whole() implements Part.Cases<Optional<Group>> {
        @Override
        public Optional<Group> clause(Part.Clause clause) {
            return Optional.of(new Group(Mode.ALL, List.of(clause)));
        }

        @Override
        public Optional<Group> draft(Part.Draft draft) {
            return Optional.empty();
        }

        @Override
        public Optional<Group> group(Group group) {
            return Optional.of(group);
        }

        /** What never or always holds is a group of nothing. */
        @Override
        public Optional<Group> free(Part.Free free) {
            return switch (free.text()) {
                case "false" -> Optional.of(new Group(Mode.ANY, List.of()));
                case "true" -> Optional.of(new Group(Mode.ALL, List.of()));
                default -> Optional.empty();
            };
        }
    }
}
