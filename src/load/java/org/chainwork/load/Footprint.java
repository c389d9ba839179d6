package org.chainwork.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running server takes.
 *
 * @param heapBytes what lives after a full collection
 * @param pages practice pages that live
 * @param resident the process's memory as the system sees it, most so far; only Linux tells
 */
record Footprint(long heapBytes, int pages, String resident) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    private static final Pattern PAGES =
            Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+ +org\\.chainwork\\.practice\\.ui\\.PracticeView\\b");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

    static Footprint of(long pid) {
        try {
            String histogram = histogram(pid);
            Path status = Path.of("/proc", String.valueOf(pid), "status");
            return new Footprint(
                    number(TOTAL, histogram),
                    (int) number(PAGES, histogram),
                    Files.exists(status) ? number(RESIDENT, Files.readString(status)) / 1024 + " MB" : "unknown");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Counts what lives, for which the server collects all that does not. */
    private static String histogram(long pid) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "expected " + pattern + ", found " + text.lines().limit(5).toList());
        }
        return Long.parseLong(matcher.group(1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap after a full collection, with %d pages open: %.1f MB of 512%nresident memory, at most: %s",
                pages,
                heapBytes / 1048576.0,
                resident);
    }
}
