package org.chainwork.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What one text took: processor time of this thread, and what was allocated on it. */
record Cost(double millis, double megabytes, String verdict) {

    static final double MAX_MILLIS = 5;
    static final double MAX_MEGABYTES = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost of(String text, Subject subject) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        String verdict = subject.verdict(text);
        nanos = THREADS.getCurrentThreadCpuTime() - nanos;
        bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Cost(nanos / 1e6, bytes / 1e6, verdict);
    }

    boolean isOver(double maxMillis) {
        return millis > maxMillis || megabytes > MAX_MEGABYTES;
    }

    /** The better of the two in each respect: what a busy machine or a compiler at work adds does not count. */
    Cost orBetter(Cost other) {
        return new Cost(Math.min(millis, other.millis), Math.min(megabytes, other.megabytes), verdict);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ms, %.2f MB, %s", millis, megabytes, verdict);
    }
}
