package org.chainwork.practice;

import java.util.random.RandomGenerator;
import org.chainwork.platform.Token;
import org.springframework.stereotype.Service;

/** Knows a returning guest, by the {@link Token} in their browser or by their account. */
@Service
public class Recognition {

    private final Guests guests;
    private final RandomGenerator unpredictable;

    Recognition(Guests guests, RandomGenerator unpredictable) {
        this.guests = guests;
        this.unpredictable = unpredictable;
    }

    /** A token that nobody has yet. */
    public String newToken() {
        return Token.draw(unpredictable);
    }

    /** Whether some guest has this token: one that a browser made up is nobody's. */
    public boolean isKnown(String token) {
        return Token.isToken(token) && guests.find(Token.hash(token)).isPresent();
    }

    /** The guest with this token, now or from now on. */
    public Guest guest(String token) {
        String hash = Token.hash(token);
        return guests.find(hash).orElseGet(() -> guests.add(hash));
    }

    /** The guest with this account, now or from now on. */
    public Guest guest(long account) {
        return guests.ofAccount(account).orElseGet(() -> guests.addForAccount(account));
    }

    /**
     * As above. Where the account is new here, it takes over what the guest with this token has done: from then on the
     * token is nobody's.
     */
    public Guest guest(long account, String token) {
        return guests.ofAccount(account).orElseGet(() -> {
            guests.handOver(Token.hash(token), account);
            return guest(account);
        });
    }
}
