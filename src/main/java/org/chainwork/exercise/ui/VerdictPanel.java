package org.chainwork.exercise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.chainwork.algebra.Unreadable;
import org.chainwork.chain.LocalDerivative;
import org.chainwork.grading.Diagnosis;
import org.chainwork.grading.Verdict;
import org.chainwork.shared.ui.CaretText;
import org.chainwork.wording.VerdictText;

/**
 * Where a verdict appears, in words; screen readers announce it as it changes. Under it stands, where the answer could not
 * be read, how far reading came.
 */
public class VerdictPanel extends Div {

    /**
     * As far down as shows the verdict to its end, and no further than leaves its beginning in sight, or, where something stays
     * at the head of the page, all of the answer, half of which would else stand beneath that.
     */
    private static final String INTO_SIGHT = """
            const head = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
            const field = head > 0 && this.closest('.part')?.querySelector('answer-field');
            const above = (field || this).getBoundingClientRect().top - head;
            const below = this.getBoundingClientRect().bottom + 16 - innerHeight;
            const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
            scrollBy({top: Math.min(above, Math.max(below, 0)), behavior: still ? 'auto' : 'smooth'});
            """;

    private final Paragraph earlier = paragraph(getTranslation("verdict.earlier"), "quiet");
    private List<LocalDerivative> places = List.of();
    /** The answer that something is said of. */
    private String about = "";
    /** What is said helps no longer once the answer is changed. */
    private boolean passing;

    public VerdictPanel() {
        getElement().setAttribute("role", "status");
        setClassName("verdict-place");
    }

    /** What is said of an answer as it was {@code typed}. */
    public void show(Verdict verdict, VerdictText text, String typed) {
        show(verdict, text);
        about = typed.strip();
        passing = verdict instanceof Verdict.NotRead;
        if (verdict instanceof Verdict.NotRead(Unreadable why) && !typed.isBlank()) {
            add(new CaretText(typed, why.offset()));
        }
    }

    /** It stands below the field, which on many a screen is where nobody sees it. The focus stays. */
    public void bringIntoSight() {
        getElement().executeJs(INTO_SIGHT);
    }

    /** Whether it says that the answer could not be read. */
    public boolean isOfFault() {
        return passing && getChildren().findAny().isPresent();
    }

    /** What stands in the field now: nothing that is said of another answer passes for what is said of this one. */
    public void follow(String typed) {
        boolean changed = !typed.strip().equals(about);
        if (changed && passing) {
            removeAll();
        }
        boolean marked = changed && getChildren().findAny().isPresent();
        setClassName("verdict-earlier", marked);
        if (marked) {
            addComponentAsFirst(earlier);
        } else {
            remove(earlier);
        }
    }

    public void show(Verdict verdict, VerdictText text) {
        Div panel = new Div(paragraph(text.says(), "verdict-says"));
        panel.addClassNames("verdict", "verdict-" + colour(verdict));
        if (!text.why().isEmpty()) {
            panel.add(paragraph(text.why(), "verdict-why"));
        }
        if (!text.next().isEmpty()) {
            panel.add(paragraph(text.next(), "verdict-next"));
        }
        showAlone(panel);
        places = verdict.diagnosed().map(Diagnosis::places).orElse(List.of());
    }

    /** Where the answer went wrong, as far as that is known. */
    public List<LocalDerivative> places() {
        return places;
    }

    /** What an instructor says of an answer that the checker could not decide, as it was {@code typed}. */
    public void showRuling(boolean right, String says, String typed) {
        Div panel = new Div(paragraph(says, "verdict-says"));
        panel.addClassNames("verdict", right ? "verdict-correct" : "verdict-incorrect");
        showAlone(panel);
        about = typed.strip();
        passing = false;
    }

    private void showAlone(Div panel) {
        removeAll();
        setClassName("verdict-earlier", false);
        add(panel);
    }

    /** One more thing to say of the verdict that is shown. */
    public void remark(String remark) {
        getChildren().findFirst().ifPresent(panel -> ((Div) panel).add(paragraph(remark, "verdict-next")));
    }

    private static Paragraph paragraph(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.setClassName(className);
        return paragraph;
    }

    private static String colour(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Correct correct -> "correct";
            case Verdict.Incorrect incorrect -> "incorrect";
            case Verdict.WrongForm wrongForm -> "pending";
            case Verdict.NotRead notRead -> "pending";
            case Verdict.NeverDefined never -> "pending";
            case Verdict.Undecided undecided -> "pending";
        };
    }
}
