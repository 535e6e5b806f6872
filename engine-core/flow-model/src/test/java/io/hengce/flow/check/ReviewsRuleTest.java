package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReviewsRuleTest {

    @Test
    void acceptsAReviewWithOrWithoutQuestions() {
        assertThat(review("'queue':'large'").problems()).isEmpty();
        assertThat(review("'queue':'large','questions':[{'id':'q','text':{'en':'why?'}}]")
                        .problems())
                .isEmpty();
    }

    @Test
    void refusesAQueueThatIsNoId() {
        assertThat(review("'queue':'Large amounts'").problems()).containsExactly("ID_FORM manual/queue");
    }

    @Test
    void refusesReasonsOutsideTheCatalogue() {
        assertThat(review("'queue':'large','reasons':['R9']").problems())
                .containsExactly("REASON_UNKNOWN manual/reasons/R9");
        assertThat(review("'queue':'large','reasons':['R9']").reason("R9").problems())
                .isEmpty();
    }

    @Test
    void refusesQuestionsOfOneId() {
        assertThat(review("'queue':'large','questions':[{'id':'q','text':{'en':'a'}},{'id':'q','text':{'en':'b'}}]")
                        .problems())
                .containsExactly("ID_TWICE manual/questions/q");
    }

    @Test
    void warnsOfAQuestionWithoutAText() {
        assertThat(review("'queue':'large','questions':[{'id':'q'}]").problems())
                .containsExactly("REVIEW_QUESTION_EMPTY manual/questions/q");
    }

    @Test
    void refusesHiddenCharactersInAQuestion() {
        assertThat(review("'queue':'large','questions':[{'id':'q','text':{'zh':'\\u202e?'}}]")
                        .problems())
                .containsExactly("NAME_CHARACTER manual/questions/q");
    }

    @Test
    void asksAtMostFiftyQuestions() {
        assertThat(review("'queue':'large','questions':[%s]".formatted(questions(50)))
                        .problems())
                .isEmpty();
        assertThat(review("'queue':'large','questions':[%s]".formatted(questions(51)))
                        .problems())
                .containsExactly("REVIEW_TOO_MANY_QUESTIONS manual");
    }

    @Test
    void raisesAnOutcome() {
        var drawing = new Drawing()
                .node(Drawing.START)
                .node("{'id':'manual','kind':'review','queue':'large'}")
                .node(Drawing.END)
                .edge("start", "manual")
                .edge("manual", "end");

        assertThat(drawing.problems()).isEmpty();
    }

    private static String questions(int count) {
        return IntStream.range(0, count)
                .mapToObj("{'id':'q%d','text':{'en':'?'}}"::formatted)
                .collect(Collectors.joining(","));
    }

    private static Drawing review(String members) {
        return Drawing.chain("{'id':'manual','kind':'review',%s}".formatted(members));
    }
}
