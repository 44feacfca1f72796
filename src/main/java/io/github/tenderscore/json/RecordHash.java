package io.github.tenderscore.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes that chain the lines of a record. */
final class RecordHash {

    /** What the first line follows, unless something else is declared. */
    static final String NOTHING = "sha256:" + "0".repeat(64);

    private static final String PREFIX = "sha256:";

    private static final String ALGORITHM = "SHA-256";

    private final MessageDigest digest;

    RecordHash() {
        try {
            digest = MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have " + ALGORITHM, e);
        }
    }

    static boolean isHash(String text) {
        if (text.length() != NOTHING.length() || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** Refuses what is no hash. */
    static String checked(String what, String text) {
        if (!isHash(text)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + text + ") must be sha256: and 64 hexadecimal digits in lower case");
        }
        return text;
    }

    /** The hash of an object without its last member, which is cut off and closed again. */
    String of(byte[] line, int length) {
        digest.update(line, 0, length);
        digest.update((byte) '}');
        return PREFIX + HexFormat.of().formatHex(digest.digest());
    }

    String of(String object) {
        byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length - 1);
    }
}
