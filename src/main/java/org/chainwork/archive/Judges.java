package org.chainwork.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.chainwork.grading.Grader;
import org.chainwork.grading.Judge;
import org.chainwork.problem.Problem;
import org.springframework.stereotype.Component;

/** The judges of archived problems, kept as long as there is room; one that is gone is made anew. */
@Component
public class Judges {

    /** What they may take together. */
    private static final int MAX_BYTES = 64 << 20;

    private final Grader grader;
    private final Cache<Long, Judge> judges = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Long problem, Judge judge) -> judge.bytes())
            .build();

    Judges(Grader grader) {
        this.grader = grader;
    }

    /** The judge of the problem with that number, which is asked for only where there is none yet. */
    public Judge of(long number, Supplier<Problem> problem) {
        return judges.get(number, missing -> grader.judge(problem.get()));
    }
}
