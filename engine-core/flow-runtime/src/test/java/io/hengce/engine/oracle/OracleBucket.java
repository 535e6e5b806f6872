package io.hengce.engine.oracle;

import io.hengce.flow.json.Sha256;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The bucket of an application, read off the digits of the hash. */
final class OracleBucket {

    private static final int DIGITS = 16;

    private OracleBucket() {}

    static int of(String salt, String applicationId) {
        var hashed = new ByteArrayOutputStream();
        hashed.writeBytes(salt.getBytes(StandardCharsets.UTF_8));
        hashed.write(0);
        hashed.writeBytes(applicationId.getBytes(StandardCharsets.UTF_8));
        var number = new BigInteger(Sha256.hex(hashed.toByteArray()).substring(0, DIGITS), 16);
        return number.mod(BigInteger.valueOf(10_000)).intValue();
    }
}
