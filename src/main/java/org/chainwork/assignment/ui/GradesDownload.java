package org.chainwork.assignment.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import org.chainwork.assignment.Gradebook;
import org.chainwork.assignment.GradesFile;
import org.chainwork.platform.Absent;
import org.chainwork.shared.ui.CsvResponse;
import org.chainwork.wording.Texts;

/** The grades as CSV, as they are when they are fetched, for whoever may see them then: a link outlives a role. */
@SuppressWarnings("serial") // sessions stay where they are
class GradesDownload implements InputStreamDownloadCallback {

    private final Gradebook gradebook;
    private final long assignment;
    private final Texts texts;

    GradesDownload(Gradebook gradebook, long assignment, Texts texts) {
        this.gradebook = gradebook;
        this.assignment = assignment;
        this.texts = texts;
    }

    @Override
    public DownloadResponse complete(DownloadEvent event) {
        try {
            GradesFile file = gradebook.csv(assignment, texts);
            return CsvResponse.of(file.name(), file.text());
        } catch (Absent absent) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
