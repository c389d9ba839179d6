package org.chainwork.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey what it asks for by parameter: the {@link RunningServer} that all journeys share, {@link People} who
 * can arrive, or simply the {@link Page} of one person at the shared server. A journey that fails leaves a screenshot
 * and a trace of each person, and the shared server's log, in {@code target/browser}.
 */
final class JourneyExtension implements ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(JourneyExtension.class);
    private static final Path EVIDENCE = Path.of(System.getProperty("chainwork.evidence", "target/browser"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningServer.class || type == People.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == RunningServer.class) {
            return server(context);
        }
        People people = people(context);
        return type == People.class ? people : people.arrive(server(context));
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        People people = context.getStore(NAMESPACE).remove(People.class, People.class);
        if (people == null) {
            return;
        }
        try {
            if (context.getExecutionException().isPresent()) {
                Files.createDirectories(EVIDENCE);
                String name = name(context);
                people.keepEvidence(EVIDENCE, name);
                Files.writeString(
                        EVIDENCE.resolve(name + ".server.log"), server(context).log());
            }
        } finally {
            people.leave();
        }
    }

    private static String name(ExtensionContext context) {
        String test = context.getTestMethod().map(method -> method.getName()).orElse("journey");
        Optional<Class<?>> journey = context.getTestClass();
        return journey.map(type -> type.getSimpleName() + ".").orElse("") + test;
    }

    private static People people(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        People.class, key -> new People(shared(context, Chromium.class, Chromium::new)), People.class);
    }

    private static RunningServer server(ExtensionContext context) {
        return shared(context, RunningServer.class, () -> RunningServer.start(temporaryFolder()));
    }

    /** One for the whole run; JUnit closes it after the last journey. */
    private static <T> T shared(ExtensionContext context, Class<T> type, Supplier<T> first) {
        Store store = context.getRoot().getStore(NAMESPACE);
        return store.computeIfAbsent(type, key -> first.get(), type);
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("chainwork-journeys");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
