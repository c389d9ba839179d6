package org.chainwork.assignment;

import java.util.List;
import java.util.Map;
import org.chainwork.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals the problems of attempts that a published assignment was not to have before. It does so piece by piece, once the
 * change itself is done: who begins or answers meanwhile waits for one piece at most. Whoever begins is dealt what is missing
 * by then, meanwhile or for good.
 */
@Component
class MoreAttempts {

    private static final Logger log = LoggerFactory.getLogger(MoreAttempts.class);

    private final Assignments assignments;
    private final Dealing dealing;
    private final TransactionTemplate piece;

    MoreAttempts(Assignments assignments, Dealing dealing, PlatformTransactionManager transactions) {
        this.assignments = assignments;
        this.dealing = dealing;
        this.piece = new TransactionTemplate(transactions);
        piece.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * An assignment has more attempts than before.
     *
     * @param from the first of the new ones
     */
    record Allowed(long assignment, int from) {}

    @TransactionalEventListener
    void deal(Allowed allowed) {
        Assignment assignment = assignments.get(allowed.assignment);
        try {
            Map<Long, List<Problem>> decks = dealing.decks(assignment);
            for (Item item : assignments.items(assignment.id())) {
                for (int attempt = allowed.from; attempt <= assignment.policy().attempts(); attempt++) {
                    dealPiece(assignment.id(), item, attempt, decks.getOrDefault(item.id(), List.of()));
                }
            }
        } catch (RuntimeException failure) {
            log.error(
                    "Not all new attempts of assignment {} were dealt; each is when it begins",
                    assignment.id(),
                    failure);
        }
    }

    private void dealPiece(long id, Item item, int attempt, List<Problem> deck) {
        piece.executeWithoutResult(status -> assignments
                .lock(id)
                .filter(now -> attempt <= now.policy().attempts())
                .ifPresent(now -> dealing.deal(now, item, attempt, deck)));
    }
}
