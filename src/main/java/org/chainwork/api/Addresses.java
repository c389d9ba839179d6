package org.chainwork.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who calls from where. */
final class Addresses {

    /** One client has all addresses that begin with the same 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** An address of the old kind, be it written as one of the new; of the new kind its network. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // never asks for a name: only numbers have colons
            InetAddress parsed = InetAddress.getByName(address);
            byte[] bytes = parsed.getAddress();
            return bytes.length > Integer.BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
