package org.chainwork.course.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Comparator;
import org.chainwork.course.CourseOffice;
import org.chainwork.course.Enrolment;
import org.chainwork.course.Newcomers;
import org.chainwork.course.Newcomers.Standing;
import org.chainwork.course.Roster;
import org.chainwork.course.RosterBytes;
import org.chainwork.course.RosterCollision;
import org.chainwork.course.RosterReader;
import org.chainwork.platform.Excerpt;
import org.chainwork.shared.ui.ActButton;
import org.chainwork.shared.ui.Notice;

/** A roster as a file, or pasted: first shown as it is read, then imported as a whole. */
class RosterUpload extends Div {

    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_SHOWN = 20;

    private final Enrolment enrolment;
    private final long course;
    private final Runnable onImport;
    private final TextArea pasted = new TextArea();
    private final Div preview = new Div();
    private final Notice notice = new Notice();

    RosterUpload(Enrolment enrolment, long course, Runnable onImport) {
        this.enrolment = enrolment;
        this.course = course;
        this.onImport = onImport;
        setClassName("roster-upload");
        Upload upload =
                new Upload(UploadHandler.inMemory((metadata, bytes) -> pasted.setValue(RosterBytes.text(bytes))));
        upload.setUploadButton(new Button(getTranslation("roster.file")));
        upload.setDropLabel(new Span(getTranslation("roster.drop")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("roster.file.one"))
                        .setFileIsTooBig(getTranslation("roster.file.size"))
                        .setIncorrectFileType(getTranslation("roster.file.type"))));
        upload.addFileRejectedListener(rejected -> {
            // whoever chose another file does not mean what was read before
            preview.removeAll();
            notice.refused(rejected.getErrorMessage());
        });
        upload.addAllFinishedListener(finished -> {
            // its lines stand below, so that it makes room for the next
            upload.clearFileList();
            show();
        });
        pasted.setLabel(getTranslation("roster.paste"));
        pasted.setPlaceholder("email,name\nada@example.org,Ada Example");
        pasted.setMaxLength(MOST_BYTES);
        pasted.setWidthFull();
        Button look = new Button(getTranslation("roster.look"), click -> show());
        add(new Paragraph(getTranslation("roster.help")), upload, pasted, look, preview, notice);
    }

    private void show() {
        notice.clear();
        preview.removeAll();
        Roster roster = RosterReader.read(pasted.getValue());
        if (roster.mistakes().isEmpty()) {
            int count = roster.rows().size();
            Newcomers newcomers = enrolment.newcomers(course, roster.rows());
            if (!newcomers.fit()) {
                notice.refused(
                        getTranslation("roster.full", CourseOffice.MOST_MEMBERS, newcomers.room(), newcomers.count()));
                return;
            }
            preview.add(new Paragraph(getTranslation("roster.fine", count)));
            preview.add(new Paragraph(getTranslation(
                    "roster.newcomers",
                    newcomers.count(Standing.FRESH),
                    newcomers.count(Standing.KNOWN),
                    count - newcomers.count())));
            if (!roster.unread().isEmpty()) {
                preview.add(new Paragraph(getTranslation(
                        "roster.unread", roster.unread().size(), Excerpt.of(String.join(", ", roster.unread())))));
            }
            UnorderedList rows = new UnorderedList();
            // who comes in is not to be looked for among those who are in already
            newcomers.entries().stream()
                    .sorted(Comparator.comparing(Newcomers.Entry::standing))
                    .limit(MOST_SHOWN)
                    .forEach(entry -> rows.add(new ListItem(getTranslation(
                            "roster.standing." + entry.standing().code(), entry.name(), entry.email()))));
            if (count > MOST_SHOWN) {
                rows.add(new ListItem(getTranslation("roster.more", count - MOST_SHOWN)));
            }
            preview.add(
                    rows,
                    newcomers.count() == 0
                            ? new Paragraph(getTranslation("roster.nobody-new"))
                            : taking(roster, newcomers));
        } else if (roster.mistakes().getFirst().kind() == Roster.Kind.EMPTY) {
            // no line of it is to be mended
            notice.refused(getTranslation("roster.mistake.empty"));
        } else {
            notice.refused(getTranslation("roster.mistakes", roster.mistakes().size()));
            UnorderedList mistakes = new UnorderedList();
            roster.mistakes().stream()
                    .limit(MOST_SHOWN)
                    .forEach(mistake -> mistakes.add(new ListItem(getTranslation(
                            "roster.mistake." + mistake.kind().code(), mistake.line(), mistake.found()))));
            preview.add(mistakes);
        }
    }

    private Button taking(Roster roster, Newcomers newcomers) {
        Button take = new ActButton(getTranslation("roster.import", newcomers.count()), () -> take(roster));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return take;
    }

    private void take(Roster roster) {
        int added;
        try {
            added = enrolment.enrol(course, roster.rows());
        } catch (RosterCollision collision) {
            notice.refused(getTranslation("roster.collision"));
            return;
        }
        preview.removeAll();
        pasted.clear();
        notice.done(getTranslation("roster.done", added, roster.rows().size() - added));
        onImport.run();
    }
}
