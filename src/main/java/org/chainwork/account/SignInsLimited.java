package org.chainwork.account;

import org.chainwork.platform.Codes;

/**
 * So many sign-ins have failed that the next ones are refused for a while. Told at most once an hour for the same account
 * or place, and of each kind of limit {@value SignInLimits#MOST_TOLD} times at once and as many more each hour: nobody
 * buries what they do under it.
 *
 * @param email that was typed last, whether or not there is such an account; empty where it was none
 * @param network from where
 * @param limit which one was reached
 */
public record SignInsLimited(String email, String network, Limit limit) {

    /** For whom failures are counted together. */
    public enum Limit {
        ACCOUNT_FROM_ADDRESS,
        ACCOUNT,
        ADDRESS;

        /** In small letters and hyphens. */
        public String code() {
            return Codes.of(this);
        }
    }
}
