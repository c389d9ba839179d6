package org.chainwork.algebra;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Random points modulo one prime, one after the other. */
final class Draws {

    /** A coordinate is one of so many binary digits, which every prime of {@link Secret#WORD_BITS} is above. */
    private static final int COORDINATE_BITS = Secret.WORD_BITS - 1;

    private static final int PER_BLOCK = Coordinates.BYTES / Long.BYTES;

    private final WordField field;
    private final int series;
    private final Coordinates coordinates;
    private final Fitting fitting;
    private final Definitions definitions;
    private Map<String, byte[]> block = new ConcurrentHashMap<>();
    private int next;

    Draws(WordField field, int series, Coordinates coordinates, Fitting fitting, Definitions definitions) {
        this.field = field;
        this.series = series;
        this.coordinates = coordinates;
        this.fitting = fitting;
        this.definitions = definitions;
    }

    /** Another sequence that goes on from where this one is. */
    Draws copy() {
        Draws copy = new Draws(field, series, coordinates, fitting, definitions);
        copy.next = next;
        return copy;
    }

    SamplePoint<Long> next() {
        int number = next;
        next++;
        if (number % PER_BLOCK == 0) {
            block = new ConcurrentHashMap<>();
        }
        Map<String, byte[]> bytes = block;
        return new SamplePoint<>(field, fitting.coordinates(symbol -> coordinate(bytes, number, symbol)), definitions);
    }

    private BigInteger coordinate(Map<String, byte[]> bytes, int number, String symbol) {
        byte[] ofSymbol = bytes.computeIfAbsent(symbol, name -> coordinates.block(series, number / PER_BLOCK, name));
        BigInteger word = new BigInteger(1, ofSymbol, number % PER_BLOCK * Long.BYTES, Long.BYTES);
        return word.shiftRight(Long.SIZE - COORDINATE_BITS);
    }
}
