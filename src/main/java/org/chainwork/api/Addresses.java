package org.chainwork.api;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Who calls from where. */
final class Addresses {

    private Addresses() {}

    /** An address of the old kind; of the new kind its first 64 bits, since one client has all addresses in them. */
    static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return Arrays.stream(groups).limit(4).collect(Collectors.joining(":"));
    }
}
