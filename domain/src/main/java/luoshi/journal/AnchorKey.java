package luoshi.journal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;

/** 锚的密钥: SM2 on sm2p256v1 (GB/T 32918). With the private half it signs; the public half alone verifies. */
public final class AnchorKey {
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());

    private final ECPrivateKeyParameters secret;
    private final ECPublicKeyParameters open;

    private AnchorKey(ECPrivateKeyParameters secret) {
        this.secret = secret;
        this.open =
                new ECPublicKeyParameters(DOMAIN.getG().multiply(secret.getD()).normalize(), DOMAIN);
    }

    /** @param random 32 random bytes from which the private key is made */
    public static AnchorKey of(byte[] random) {
        BigInteger most = DOMAIN.getN().subtract(BigInteger.TWO);
        return new AnchorKey(
                new ECPrivateKeyParameters(new BigInteger(1, random).mod(most).add(BigInteger.ONE), DOMAIN));
    }

    byte[] sign(String words) {
        try {
            SM2Signer signer = new SM2Signer();
            signer.init(true, new org.bouncycastle.crypto.params.ParametersWithRandom(secret, new SecureRandom()));
            byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            signer.update(bytes, 0, bytes.length);
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key: an uncompressed point, hex. */
    public String publicKey() {
        return HexFormat.of().formatHex(open.getQ().getEncoded(false));
    }

    /** Whether the anchor was signed by the holder of the public key. */
    static boolean signed(String publicKey, Anchor anchor) {
        var point = DOMAIN.getCurve().decodePoint(HexFormat.of().parseHex(publicKey));
        SM2Signer verifier = new SM2Signer();
        verifier.init(false, new ECPublicKeyParameters(point, DOMAIN));
        byte[] bytes = anchor.words().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        verifier.update(bytes, 0, bytes.length);
        return verifier.verifySignature(HexFormat.of().parseHex(anchor.signature()));
    }
}
