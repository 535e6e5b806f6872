package io.hengce.designer.document.condition;

import io.hengce.designer.document.condition.Subject.Source;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of a document that conditions can speak of, with their types. */
public final class Subjects {

    private static final LocalizedText OUTCOME = new LocalizedText("结论", "Outcome");
    private static final LocalizedText TIME = new LocalizedText("决策时间", "Decision time");
    private static final FieldType OUTCOMES = new FieldType.StringType(Arrays.stream(Outcome.values())
            .map(outcome -> new DomainValue(outcome.name(), label(outcome)))
            .toList());

    private final FlowDocument document;
    private final List<Subject> element;

    public Subjects(FlowDocument document) {
        this(document, List.of());
    }

    private Subjects(FlowDocument document, List<Subject> element) {
        this.document = document;
        this.element = element;
    }

    /** Those that what a node gives can speak of: in a loop the element and its members too, before all others. */
    public static Subjects givenBy(FlowDocument document, String node) {
        return document.node(node)
                .filter(LoopNode.class::isInstance)
                .map(loop -> new Subjects(document, element(document, ((LoopNode) loop).over())))
                .orElseGet(() -> new Subjects(document));
    }

    /** The element of a loop, then fields in dictionary order, then parameters, then the system variables. */
    public List<Subject> all() {
        return Stream.of(element.stream(), fields(), parameters(), system())
                .flatMap(each -> each)
                .toList();
    }

    private static List<Subject> element(FlowDocument document, LoopList over) {
        return new Subjects(document)
                .type(new Operand.Formula(over.list()))
                .filter(FieldType.ListType.class::isInstance)
                .map(list -> named(over.each(), ((FieldType.ListType) list).element()))
                .orElse(List.of());
    }

    private static List<Subject> named(String each, FieldType type) {
        return type instanceof FieldType.RecordType record
                ? record.members().stream()
                        .map(member -> new Subject(
                                each + "." + member.id(), member.label(), "", member.type(), Source.ELEMENT))
                        .toList()
                : List.of(new Subject(each, LocalizedText.EMPTY, "", type, Source.ELEMENT));
    }

    /** All, those first whose type has a word; where none is wanted, as they come. */
    public List<Subject> fittingFirst(Optional<String> word) {
        var all = all();
        var fitting = all.stream()
                .filter(each -> word.filter(each.type().word()::equals).isPresent())
                .toList();
        return Stream.concat(fitting.stream(), all.stream().filter(each -> !fitting.contains(each)))
                .toList();
    }

    public Optional<Subject> find(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The type of one side of a clause, as far as it can be told. */
    public Optional<FieldType> type(Operand operand) {
        return operand.accept(new Types());
    }

    private Stream<Subject> fields() {
        return document.dictionary().fields().stream()
                .flatMap(field ->
                        withMembers(new Subject(field.id(), field.label(), field.path(), field.type(), Source.FIELD)));
    }

    /** A record and what it holds, each member known by its record too. */
    private static Stream<Subject> withMembers(Subject subject) {
        if (!(subject.type() instanceof FieldType.RecordType record)) {
            return Stream.of(subject);
        }
        return Stream.concat(
                Stream.of(subject),
                record.members().stream()
                        .flatMap(member -> withMembers(new Subject(
                                subject.name() + "." + member.id(),
                                within(subject.label(), member.label()),
                                subject.path() + "." + member.path(),
                                member.type(),
                                Source.FIELD))));
    }

    private static LocalizedText within(LocalizedText record, LocalizedText member) {
        return member.isEmpty()
                ? member
                : new LocalizedText(within(record.zh(), member.zh()), within(record.en(), member.en()));
    }

    private static String within(String record, String member) {
        return record.isEmpty() || member.isEmpty() ? member : record + " · " + member;
    }

    private Stream<Subject> parameters() {
        return document.parameters().stream()
                .map(each -> new Subject(each.id(), each.label(), "", each.type(), Source.PARAMETER));
    }

    private static Stream<Subject> system() {
        return Stream.of(
                new Subject(Slots.OUTCOME, OUTCOME, "", OUTCOMES, Source.SYSTEM),
                new Subject(Slots.DECISION_TIME, TIME, "", new FieldType.DateTimeType(), Source.SYSTEM));
    }

    private static LocalizedText label(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> new LocalizedText("通过", "Approve");
            case REFER -> new LocalizedText("转人工", "Refer");
            case DECLINE -> new LocalizedText("拒绝", "Decline");
        };
    }

    private final class Types implements Operand.Cases<Optional<FieldType>> {
        @Override
        public Optional<FieldType> constant(Operand.Constant constant) {
            return formula(GuidedForm.feel(constant));
        }

        @Override
        public Optional<FieldType> named(Operand.Named named) {
            return find(named.name()).map(Subject::type);
        }

        @Override
        public Optional<FieldType> formula(Operand.Formula formula) {
            return formula(formula.text());
        }

        private Optional<FieldType> formula(String text) {
            var constants = new HashMap<String, Scope.Constant>();
            document.parameters()
                    .forEach(each -> constants.putIfAbsent(each.id(), new Scope.Constant(each.type(), each.value())));
            var scope = new Scope(new Slots(document.dictionary()), constants);
            return new ExpressionReader(scope)
                    .expression(text, Place.DOCUMENT)
                    .value()
                    .map(Expression::type);
        }
    }
}
