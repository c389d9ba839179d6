package org.chainwork.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zone of whoever looks at the page. */
public final class BrowserZone {

    private BrowserZone() {}

    /** Empty where the browser did not say, or says what is no zone here. */
    public static Optional<ZoneId> current() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .flatMap(BrowserZone::named);
    }

    static Optional<ZoneId> named(@Nullable String id) {
        try {
            return Optional.ofNullable(id).filter(name -> !name.isEmpty()).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
