package org.chainwork.assignment;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chainwork.course.Joined;
import org.chainwork.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals what a published assignment was not to have when it was published: problems of more attempts, and of who joins
 * later. It does so piece by piece, once the change itself is done: who begins or answers meanwhile waits for one piece at
 * most. Whoever begins is dealt what is missing by then, meanwhile or for good.
 */
@Component
class LaterDealing {

    private static final Logger log = LoggerFactory.getLogger(LaterDealing.class);

    private final Assignments assignments;
    private final Dealing dealing;
    private final Clock clock;
    private final TransactionTemplate piece;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    /** One: who joins does not wait for it, and a class that joins in the same minute is dealt to together. */
    private final ExecutorService aside =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("dealing").factory());

    LaterDealing(Assignments assignments, Dealing dealing, Clock clock, PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.dealing = dealing;
        this.clock = clock;
        this.piece = new TransactionTemplate(transactions);
        piece.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * An assignment has more attempts than before.
     *
     * @param from the first of the new ones
     */
    record MoreAttempts(long assignment, int from) {}

    @TransactionalEventListener
    void deal(MoreAttempts allowed) {
        deal(allowed.assignment, allowed.from);
    }

    @TransactionalEventListener
    void deal(Joined joined) {
        if (waiting.add(joined.course())) {
            aside.execute(() -> {
                waiting.remove(joined.course());
                dealToNewcomers(joined.course());
            });
        }
    }

    /** All that is still open, and all its attempts: none of them is to be dealt while it begins. */
    void dealToNewcomers(long course) {
        try {
            assignments.of(course).stream()
                    .filter(Assignment::published)
                    .filter(assignment -> assignment.times().closesAt().isAfter(clock.instant()))
                    .forEach(assignment -> deal(assignment.id(), 1));
        } catch (RuntimeException failure) {
            log.error("Who joined course {} was not dealt all; each is when an attempt begins", course, failure);
        }
    }

    private void deal(long id, int from) {
        try {
            Assignment assignment = assignments.get(id);
            Map<Long, List<Problem>> decks = dealing.decks(assignment);
            for (Item item : assignments.items(id)) {
                for (int attempt = from; attempt <= assignment.policy().attempts(); attempt++) {
                    dealPiece(id, item, attempt, decks.getOrDefault(item.id(), List.of()));
                }
            }
        } catch (RuntimeException failure) {
            log.error("Not all attempts of assignment {} were dealt; each is when it begins", id, failure);
        }
    }

    private void dealPiece(long id, Item item, int attempt, List<Problem> deck) {
        piece.executeWithoutResult(status -> assignments
                .lock(id)
                .filter(now -> attempt <= now.policy().attempts())
                .ifPresent(now -> dealing.deal(now, item, attempt, deck)));
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }
}
