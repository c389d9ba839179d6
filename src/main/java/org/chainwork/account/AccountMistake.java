package org.chainwork.account;

import org.chainwork.platform.Codes;

/** Why an account, or its password, was not made as asked. */
public enum AccountMistake {
    EMAIL,
    NAME,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    /** Somebody has this address. */
    TAKEN,
    /** The link was used before, has expired, or was never given. */
    LINK_ENDED,
    /** Too many accounts from one place in a short time. */
    TOO_MANY,
    /** The password that somebody is to have is another. */
    CURRENT,
    /** Too many wrong passwords in a short time. */
    WAIT;

    /** The stable code, in small letters and hyphens. */
    public String code() {
        return Codes.of(this);
    }
}
