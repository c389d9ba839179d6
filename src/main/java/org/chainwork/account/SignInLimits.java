package org.chainwork.account;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chainwork.account.SignInsLimited.Limit;
import org.chainwork.platform.Allowance;

/** How often sign-ins may fail, for an account from one network, for an account, and from a network as a whole. */
final class SignInLimits {

    /** Of each kind of limit, at once and again in each hour: many cheap ones of one kind do not silence the others. */
    static final int MOST_TOLD = 60;

    private static final Duration PAUSE = Duration.ofHours(1);

    private final Map<Limit, Allowance> failures = new EnumMap<>(Limit.class);
    private final Allowance told;
    private final Allowance toldInAll;

    SignInLimits(Clock clock) {
        failures.put(Limit.ACCOUNT_FROM_ADDRESS, new Allowance(10, 1, Duration.ofMinutes(1), clock));
        failures.put(Limit.ACCOUNT, new Allowance(100, 5, Duration.ofMinutes(1), clock));
        failures.put(Limit.ADDRESS, new Allowance(300, 30, Duration.ofMinutes(1), clock));
        this.told = new Allowance(1, 1, PAUSE, clock);
        this.toldInAll = new Allowance(MOST_TOLD, MOST_TOLD, PAUSE, clock);
    }

    /** Counts one against all of them; where one is reached, it is returned, and nothing is counted. */
    Optional<Limit> take(String email, String network) {
        List<Bucket> taken = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            Bucket bucket = bucket(limit, email, network);
            if (!bucket.tryConsume(1)) {
                taken.forEach(one -> one.addTokens(1));
                return Optional.of(limit);
            }
            taken.add(bucket);
        }
        return Optional.empty();
    }

    /** It was no failure after all. */
    void giveBack(String email, String network) {
        for (Limit limit : Limit.values()) {
            bucket(limit, email, network).addTokens(1);
        }
    }

    /** Whether it is to be told that the limit is reached. */
    boolean isNews(Limit limit, String email, String network) {
        Bucket same = told.of(limit + " " + key(limit, email, network));
        if (!same.tryConsume(1)) {
            return false;
        }
        if (!toldInAll.of(limit.name()).tryConsume(1)) {
            // it was not told: it is news as soon as there is room for it
            same.addTokens(1);
            return false;
        }
        return true;
    }

    private Bucket bucket(Limit limit, String email, String network) {
        Allowance allowance = failures.get(limit);
        if (allowance == null) {
            throw new IllegalStateException("allowance expected for " + limit);
        }
        return allowance.of(key(limit, email, network));
    }

    private static String key(Limit limit, String email, String network) {
        return switch (limit) {
            case ACCOUNT_FROM_ADDRESS -> email + " " + network;
            case ACCOUNT -> email;
            case ADDRESS -> network;
        };
    }
}
