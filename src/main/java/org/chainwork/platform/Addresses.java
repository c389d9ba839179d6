package org.chainwork.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who calls from where. */
public final class Addresses {

    /** One client has all addresses that begin with the same 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** An address of the old kind, be it written as one of the new; of the new kind its network. */
    public static String network(String written) {
        String address = bare(written);
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

    /** Some proxies name the port too, which is another with every call; an interface of ours tells nothing of others. */
    private static String bare(String written) {
        return written.replaceFirst("^(\\[.*]|[^:]*):\\d+$", "$1").replaceFirst("%.*$", "");
    }
}
