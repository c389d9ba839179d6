package org.chainwork.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address in the one form in which it is kept: small letters, at most {@value #MAX_LENGTH} characters. */
public final class Email {

    private static final int MAX_LENGTH = 254;

    /** As strict as need be to catch a slip: whether a letter arrives, only a letter can tell. */
    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>()\"]+@[^\\s@,;<>()\"]+\\.[^\\s@.,;<>()\"]{2,}");

    private Email() {}

    /** Absent where {@code typed} is no address. */
    public static Optional<String> of(String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        return email.length() <= MAX_LENGTH && FORM.matcher(email).matches() ? Optional.of(email) : Optional.empty();
    }
}
