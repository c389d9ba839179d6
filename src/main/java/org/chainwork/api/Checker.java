package org.chainwork.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.chainwork.grading.Grader;
import org.chainwork.grading.QuestionJudge;
import org.chainwork.grading.QuestionReading;
import org.chainwork.grading.WrittenQuestion;
import org.springframework.stereotype.Service;

/**
 * Checks answers. The judges of questions asked lately are kept, since most answers of a class are to few questions;
 * what they take together is bounded, whoever asks what.
 */
@Service
class Checker {

    private static final int MAX_BYTES = 32 << 20;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Grader grader;
    private final Cache<WrittenQuestion, QuestionJudge> judges = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((WrittenQuestion question, QuestionJudge judge) -> judge.bytes())
            .expireAfterAccess(KEPT)
            .build();

    Checker(Grader grader) {
        this.grader = grader;
    }

    /** Throws {@link Refused} where the question cannot be asked. */
    CheckReply check(CheckRequest request, ReplyWriter writer) {
        QuestionJudge judge = judge(request.question());
        return writer.reply(judge.judge(request.answer(), request.form()), request.answer(), judge);
    }

    /** Who asks while another's question is being made waits for that one. */
    private QuestionJudge judge(WrittenQuestion question) {
        return judges.get(question, asked -> switch (grader.judge(asked)) {
            case QuestionReading.Asked(QuestionJudge judge) -> judge;
            case QuestionReading.Mistaken(var mistake) ->
                throw Refusal.of(mistake).thrown();
        });
    }
}
