package org.chainwork.shared.ui;

import java.util.List;

/** The ways to a feature's pages, for whoever asks. Features stand in the order of {@code @Order}. */
@FunctionalInterface
public interface Ways {

    List<Way> ways();
}
