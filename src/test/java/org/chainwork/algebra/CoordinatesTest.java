package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored signatures depend on these numbers, so they are written down, as another implementation of HMAC gives them. */
class CoordinatesTest {

    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    @ParameterizedTest
    @CsvSource({
        "0, 0, x, 8030500c89b8085f3255a765617eef4e07bb6bd5e675f5d734fc33d6258208ac"
                + "9f8eac8efb3af143855a7341c80fe1e9862ffcdc04bc6d0ffec9ba8276b21152",
        "3, 12, w1, bb7b06d2628745092a34694ce017c119742434ad749b7b200533c7ae2bdebbb1"
                + "9415c1cb1694f3740848e992885c08f3dc770a71f4b1c6bac300ba9df90df73c",
    })
    void areTheSameOnEveryMachine(int series, int block, String symbol, String hexadecimal) {
        assertThat(new Coordinates(KEY, "problem 7").block(series, block, symbol))
                .isEqualTo(HexFormat.of().parseHex(hexadecimal));
    }
}
