package org.chainwork.shared.ui;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A CSV file to take away. */
public final class CsvResponse {

    private CsvResponse() {}

    public static DownloadResponse of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=UTF-8", bytes.length);
    }
}
