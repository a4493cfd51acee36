package vn.toasoan.core.search.words;

import java.nio.charset.StandardCharsets;

/**
 * How many articles have each pair of neighbours; twelve bytes a pair.
 *
 * <p>Pairs are known by a hash of 64 bits, so that two of a million are mixed up once in ten million such tables. Not
 * thread-safe while it is filled.
 */
final class PairCounts {

    private static final int SMALLEST = 1 << 10;

    /** 0 for a free place; no pair hashes to it. */
    private long[] hashes = new long[SMALLEST];

    private int[] counts = new int[SMALLEST];
    private int size;

    /** Adds to the count of the pair, whose two keys are parted by a space, in UTF-8. */
    void add(byte[] pair, int offset, int length, int articles) {
        if (2 * size >= hashes.length) {
            grow();
        }
        put(hash(pair, offset, length), articles);
    }

    /** How many articles have the two side by side. */
    int of(String first, String second) {
        var pair = (first + ' ' + second).getBytes(StandardCharsets.UTF_8);
        var hash = hash(pair, 0, pair.length);
        var place = place(hash);
        return hashes[place] == hash ? counts[place] : 0;
    }

    private void put(long hash, int articles) {
        var place = place(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            size++;
        }
        counts[place] += articles;
    }

    /** Where the hash stands, or the free place where it would. */
    private int place(long hash) {
        var mask = hashes.length - 1;
        var place = (int) (hash ^ (hash >>> 32)) & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var formerHashes = hashes;
        var formerCounts = counts;
        hashes = new long[2 * formerHashes.length];
        counts = new int[hashes.length];
        size = 0;
        for (var i = 0; i < formerHashes.length; i++) {
            if (formerHashes[i] != 0) {
                put(formerHashes[i], formerCounts[i]);
            }
        }
    }

    /** FNV-1a, then mixed as MurmurHash3 ends. Source: Fowler, Noll, Vo; Appleby. */
    private static long hash(byte[] bytes, int offset, int length) {
        var hash = 0xcbf29ce484222325L;
        for (var i = offset; i < offset + length; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
