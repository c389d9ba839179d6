package org.chainwork.assignment.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import java.util.function.Supplier;
import org.chainwork.assignment.GradesFile;
import org.chainwork.platform.Absent;
import org.chainwork.shared.ui.CsvResponse;

/** Grades as CSV, as they are when they are fetched, for whoever may see them then: a link outlives a role. */
@SuppressWarnings("serial") // sessions stay where they are
class GradesDownload implements InputStreamDownloadCallback {

    private final Supplier<GradesFile> grades;

    /** The {@code grades} throw {@link Absent} for whoever may not see them. */
    GradesDownload(Supplier<GradesFile> grades) {
        this.grades = grades;
    }

    @Override
    public DownloadResponse complete(DownloadEvent event) {
        try {
            GradesFile file = grades.get();
            return CsvResponse.of(file.name(), file.text());
        } catch (Absent absent) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
