package org.chainwork.algebra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored signatures depend on these numbers, so they are written down, as another implementation of HMAC gives them. */
class CoordinatesTest {

    private static final byte[] KEY =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    @ParameterizedTest
    @CsvSource({
        "0, x, cd60dedd734e2877460a9dfb6cf2299eb6d528d1585aabfc20c8487bd38437f5"
                + "cc7189e9f091e86cc5b3989a0b46726bba6df1e1af547a2cb5f424dd1cf0cbe5",
        "3, w1, b86a61f34aef364dd9568891af42657e3064ca4f1654f1233a7615b9394f5dc9"
                + "39eb62bb3b094fbd003d98e200542d250ba5a1d96ebab4c11c0bff03b0eb856b",
    })
    void areTheSameOnEveryMachine(int point, String symbol, String hexadecimal) {
        assertThat(new Coordinates(KEY, "problem 7").of(point, symbol)).isEqualTo(new BigInteger(hexadecimal, 16));
    }
}
