package org.chainwork.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param directory where our own modules and styles are served from, before the jar's own; set while they are written */
@ConfigurationProperties("chainwork.frontend")
record FrontendSettings(@Nullable Path directory) {}
