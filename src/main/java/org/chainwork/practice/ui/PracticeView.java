package org.chainwork.practice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.chainwork.exercise.ui.ProblemStatement;
import org.chainwork.practice.Guest;
import org.chainwork.practice.Practice;
import org.chainwork.practice.PracticeProblem;
import org.chainwork.problem.Catalogue;
import org.chainwork.problem.Skill;
import org.chainwork.problem.Template;
import org.chainwork.shared.ui.GraphView;
import org.chainwork.shared.ui.PageHeader;

/** Unlimited practice by skill, from the first second on, without an account. */
@Route("")
@AnonymousAllowed
@JsModule("context://app/shortcuts.js")
@StyleSheet("context://app/practice.css")
class PracticeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the lecture begins with: one weight, one bias, three sensitivities. */
    private static final Skill FIRST_SKILL = Skill.WEIGHTS_AND_BIASES;

    private static final String SKILL = "skill";
    private static final int LONGEST_SHOWN = 40;

    private final Practice practice;
    private final Guest guest;
    private final Select<Skill> skills = new Select<>();
    private final Paragraph note = new Paragraph();
    private final Div place = new Div();

    PracticeView(Practice practice, VisitingGuest visitingGuest) {
        this.practice = practice;
        this.guest = visitingGuest.current();
        setClassName("practice");
        place.setClassName("practice-problem");
        add(new PageHeader(getTranslation("practice.heading")), toolbar(), note, place);
    }

    private Div toolbar() {
        skills.setLabel(getTranslation("practice.skill"));
        skills.setItems(Skill.values());
        skills.setItemLabelGenerator(skill -> getTranslation("skill." + skill.code()));
        skills.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                // the address follows, so that a reload and the way back keep to the choice
                QueryParameters choice =
                        QueryParameters.of(SKILL, change.getValue().code());
                UI.getCurrent().navigate(PracticeView.class, choice);
            }
        });
        Button next = new Button(getTranslation("practice.next"), click -> next());
        next.getElement().setAttribute("data-shortcut", "n");
        Button keys = new Button("?", click -> new KeyboardHelp().open());
        keys.setAriaLabel(getTranslation("keys.heading"));
        keys.addThemeVariants(ButtonVariant.TERTIARY);
        keys.getElement().setAttribute("data-shortcut", "?");
        Div toolbar = new Div(skills, next, keys);
        toolbar.setClassName("practice-toolbar");
        return toolbar;
    }

    /** {@code ?skill=deep-chains} asks for a skill; without it, or where
     * there is no such skill, the guest goes on where they were.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SKILL)
                .filter(code -> !code.isBlank());
        Optional<Skill> wanted = asked.flatMap(PracticeView::skill);
        PracticeProblem problem = practice.latest(guest)
                .filter(latest -> wanted.isEmpty() || wanted.get() == skill(latest))
                .orElseGet(() -> practice.next(guest, wanted.orElse(FIRST_SKILL)));
        show(problem);
        asked.filter(code -> wanted.isEmpty()).ifPresent(code -> correct(event.getUI(), code, skill(problem)));
    }

    /** The address gets the skill that is shown, so that a bookmark or a reload does not ask for the unknown one again. */
    private void correct(UI ui, String unknown, Skill shown) {
        String named = unknown.length() <= LONGEST_SHOWN ? unknown : unknown.substring(0, LONGEST_SHOWN) + "…";
        note.setText(getTranslation("practice.no-such-skill", named, getTranslation("skill." + shown.code())));
        note.setVisible(true);
        ui.getPage().getHistory().replaceState(null, new Location("", QueryParameters.of(SKILL, shown.code())));
    }

    private static Optional<Skill> skill(String code) {
        return Arrays.stream(Skill.values())
                .filter(skill -> skill.code().equals(code))
                .findFirst();
    }

    /** A template may have gone since the problem was drawn from it; the problem stands all the same. */
    private static Skill skill(PracticeProblem problem) {
        return Catalogue.templates().stream()
                .filter(template -> template.code().equals(problem.problem().template()))
                .map(Template::skill)
                .findFirst()
                .orElse(FIRST_SKILL);
    }

    private void next() {
        show(practice.next(guest, Optional.ofNullable(skills.getValue()).orElse(FIRST_SKILL)))
                .focus();
    }

    private PartList show(PracticeProblem problem) {
        skills.setValue(skill(problem));
        note.setVisible(false);
        place.removeAll();
        GraphView graph = new GraphView(problem.problem().composition().graph());
        PartList parts = new PartList(practice, problem, graph, this::next);
        place.add(new ProblemStatement(problem.problem()), graph, parts);
        return parts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.title");
    }
}
