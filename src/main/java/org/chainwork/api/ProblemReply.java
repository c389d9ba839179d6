package org.chainwork.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457).
 *
 * @param type stable; ends in the code of the problem
 * @param detail cause and next step
 * @param field what is to be changed: {@code definitions.u}
 * @param offset the place in it, in UTF-16 units
 * @param expected what was expected there
 * @param found what stands there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProblemReply(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Integer offset,
        @Nullable String expected,
        @Nullable String found) {}
