package org.chainwork.practice.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chainwork.algebra.Parser;
import org.chainwork.practice.PracticeProblem;

/**
 * What stands in the fields of the problem at hand, and which part is in view: kept for the session, since a page that is
 * written anew, as in another language, has to go on where the old one stopped. Of answers, only those that are checked
 * are kept with us for longer; others the browser keeps.
 */
class Drafts {

    private final long problem;
    private final Map<Integer, String> texts = new HashMap<>();
    private int inView;

    private Drafts(long problem) {
        this.problem = problem;
    }

    /** Those of another problem are forgotten. */
    static Drafts of(PracticeProblem problem) {
        VaadinSession session = VaadinSession.getCurrent();
        Drafts kept = session.getAttribute(Drafts.class);
        if (kept != null && kept.problem == problem.id()) {
            return kept;
        }
        Drafts fresh = new Drafts(problem.id());
        session.setAttribute(Drafts.class, fresh);
        return fresh;
    }

    /** What stands in the field of the part in that position, from 1; absent where nothing was ever typed. */
    Optional<String> text(int position) {
        return Optional.ofNullable(texts.get(position));
    }

    /** What is longer than any answer is not kept; what stood there before is. */
    void keep(int position, String text) {
        if (text.length() <= Parser.MAX_LENGTH) {
            texts.put(position, text);
        }
    }

    /** Whether the part in that position was the last in view. */
    boolean isInView(int position) {
        return inView == position;
    }

    void keepInView(int position) {
        inView = position;
    }
}
