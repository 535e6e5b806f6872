package io.hengce.flow.expr;

import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which lists and records go together, and what to say when they do not. One per text. */
final class ListRules {

    private final TypeRules rules;
    private final Problems problems;

    ListRules(TypeRules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** Whether none is a list or record, which are never compared; otherwise a problem is noted. */
    boolean areScalars(List<Operand> operands) {
        var whole = operands.stream()
                .filter(operand -> operand.is("list") || operand.is("record"))
                .findFirst();
        whole.ifPresent(operand -> problems.error(
                "EXPR_LIST_COMPARED",
                operand.span(),
                operand.text(),
                operand.type().word()));
        return whole.isEmpty();
    }

    /** Of two lists or two records. */
    Optional<FieldType> union(Operand left, Operand right, String operation, Span span) {
        if (left.type() instanceof ListType one && right.type() instanceof ListType other) {
            if (one.equals(ListType.EMPTY) || other.equals(ListType.EMPTY)) {
                return Optional.of(one.equals(ListType.EMPTY) ? other : one);
            }
            return rules.union(left.as(one.element()), right.as(other.element()), operation, span)
                    .map(ListType::new);
        }
        return members(left, right, operation, span);
    }

    private Optional<FieldType> members(Operand left, Operand right, String operation, Span span) {
        var one = (RecordType) left.type();
        var other = (RecordType) right.type();
        if (one.equals(other)) {
            return Optional.of(one);
        }
        var members = new ArrayList<Field>();
        for (var member : one.members()) {
            var same = other.member(member.id()).filter(found -> sameWord(found.type(), member.type()));
            same.flatMap(found -> rules.union(member(left, member), member(right, found), operation, span))
                    .ifPresent(type ->
                            members.add(new Field(member.id(), member.path(), member.label(), type, member.use())));
        }
        if (members.size() == one.members().size()
                && members.size() == other.members().size()) {
            return Optional.of(new RecordType(members));
        }
        problems.error("EXPR_RECORDS_DIFFER", span, left.text(), right.text());
        return Optional.empty();
    }

    private static Operand member(Operand record, Field member) {
        return new Operand(record.text() + "." + member.id(), member.type(), record.span());
    }

    private static boolean sameWord(FieldType one, FieldType other) {
        return one.word().equals(other.word());
    }

    /** Notes what keeps a list or record from being written to a field of the type. */
    void assign(Operand value, FieldType target) {
        if (value.type() instanceof ListType list && target instanceof ListType field) {
            if (list.equals(ListType.EMPTY)) {
                return;
            }
            if (sameWord(list.element(), field.element())) {
                rules.assign(value.as(list.element()), field.element());
            } else {
                var words = List.of(list.element().word(), field.element().word());
                problems.error("EXPR_ELEMENTS_DIFFER", value.span(), value.text(), words.get(0), words.get(1));
            }
        }
        if (value.type() instanceof RecordType record && target instanceof RecordType field) {
            field.members().forEach(member -> assignMember(value, record, member));
        }
    }

    private void assignMember(Operand value, RecordType record, Field target) {
        var member = record.member(target.id()).filter(found -> sameWord(found.type(), target.type()));
        if (member.isPresent()) {
            rules.assign(member(value, member.get()), target.type());
        } else {
            problems.error(
                    "EXPR_MEMBER_LACKING",
                    value.span(),
                    value.text(),
                    target.id(),
                    target.type().word());
        }
    }
}
