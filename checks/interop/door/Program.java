// Calls WeChat Pay's own host with java.net.http, and signs with java.security as the official documents say. What it
// needs stands in variables: those of `wechatpay sandbox env --for java`, and those of sandbox.env.

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLHandshakeException;

public class Program {
  private static final String HOST = "https://api.mch.weixin.qq.com";
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private interface Case {
    void play() throws Exception;
  }

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final String number = "JAVA" + randomHex(8);
  private final String foreign;
  private final String good;

  private Program(String foreign, String good) {
    this.foreign = foreign;
    this.good = good;
  }

  public static void main(String[] arguments) {
    Program program = new Program(arguments[0], arguments[1]);
    System.out.println("{\"version\": \"" + System.getProperty("java.version") + "\"}");
    report("order placed", program::placeOrder);
    report("order queried", program::queryOrder);
    report("certificates downloaded", program::downloadCertificates);
    report("other host refused", program::meetOtherHost);
    report("foreign certificate refused", program::meetForeignCertificate);
  }

  private static void report(String name, Case attempt) {
    String failure = "null";
    try {
      attempt.play();
    } catch (Exception error) {
      failure = "\"" + error.toString().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"";
    }
    System.out.println("{\"case\": \"" + name + "\", \"failure\": " + failure + "}");
  }

  // --- the cases

  private void placeOrder() throws Exception {
    String body = String.format(
        "{\"appid\":\"%s\",\"mchid\":\"%s\",\"description\":\"手冲咖啡\",\"out_trade_no\":\"%s\","
            + "\"notify_url\":\"https://shop.example.com/notify\",\"amount\":{\"total\":2800}}",
        env("APPID"), env("MCHID"), number);
    expect("weixin", field(call("POST", "/v3/pay/transactions/native", body), "code_url").substring(0, 6));
  }

  private void queryOrder() throws Exception {
    String target = "/v3/pay/transactions/out-trade-no/" + number + "?mchid=" + env("MCHID");
    expect("NOTPAY", field(call("GET", target, ""), "trade_state"));
  }

  private void downloadCertificates() throws Exception {
    String reply = call("GET", "/v3/certificates", "");
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    SecretKeySpec key = new SecretKeySpec(env("APIV3_KEY").getBytes(StandardCharsets.UTF_8), "AES");
    byte[] nonce = field(reply, "nonce").getBytes(StandardCharsets.UTF_8);
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));
    cipher.updateAAD(field(reply, "associated_data").getBytes(StandardCharsets.UTF_8));
    byte[] pem = cipher.doFinal(Base64.getDecoder().decode(field(reply, "ciphertext")));
    X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(pem));
    expect(env("PLATFORM_CERTIFICATE_SERIAL"), String.format("%040X", certificate.getSerialNumber()));
  }

  private void meetOtherHost() throws Exception {
    try {
      get("https://example.com/");
    } catch (java.io.IOException error) {
      // why the words: the class has no field for the status of the proxy
      expect(true, error.getMessage().contains("403") || error.getMessage().contains("Tunnel failed"));
      return;
    }
    throw new IllegalStateException("it answered");
  }

  private void meetForeignCertificate() throws Exception {
    expect("good", get(good));
    try {
      get(foreign);
    } catch (SSLHandshakeException error) {
      expect(true, error.getMessage().contains("name constraints"));
      return;
    }
    throw new IllegalStateException("the certificate was accepted");
  }

  // --- the protocol

  /** The verified reply. */
  private String call(String method, String target, String body) throws Exception {
    String timestamp = Long.toString(System.currentTimeMillis() / 1000);
    String nonce = randomHex(16);
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(privateKey());
    signer.update(lines(method, target, timestamp, nonce, body));
    String token = String.format(
        "mchid=\"%s\",nonce_str=\"%s\",timestamp=\"%s\",serial_no=\"%s\",signature=\"%s\"",
        env("MCHID"), nonce, timestamp, env("SERIAL"), Base64.getEncoder().encodeToString(signer.sign()));
    HttpRequest request = HttpRequest.newBuilder(URI.create(HOST + target)).timeout(TIMEOUT)
        .header("Authorization", "WECHATPAY2-SHA256-RSA2048 " + token)
        .header("Wechatpay-Serial", env("PUBLIC_KEY_ID"))
        .header("Content-Type", "application/json").header("Accept", "application/json")
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
    HttpResponse<String> reply = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    expect("200", reply.statusCode() == 200 ? "200" : reply.statusCode() + " " + reply.body());
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(publicKey());
    verifier.update(lines(header(reply, "Wechatpay-Timestamp"), header(reply, "Wechatpay-Nonce"), reply.body()));
    expect(true, verifier.verify(Base64.getDecoder().decode(header(reply, "Wechatpay-Signature"))));
    return reply.body();
  }

  private String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  private static byte[] lines(String... parts) {
    return (String.join("\n", parts) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String header(HttpResponse<String> reply, String name) {
    return reply.headers().firstValue(name).orElseThrow();
  }

  private static String field(String json, String name) {
    // why by pattern: the JDK reads no JSON, and these texts hold no escapes
    Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return found.group(1);
  }

  private static PrivateKey privateKey() throws Exception {
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pem("PRIVATE_KEY_FILE")));
  }

  private static PublicKey publicKey() throws Exception {
    return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(pem("PUBLIC_KEY_FILE")));
  }

  private static byte[] pem(String name) throws Exception {
    String text = Files.readString(Path.of(env(name)));
    return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
  }

  private static String env(String name) {
    String value = System.getenv("WECHATPAY_" + name);
    if (value == null) {
      throw new IllegalStateException("WECHATPAY_" + name + " is not set");
    }
    return value;
  }

  private static String randomHex(int size) {
    byte[] bytes = new byte[size];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void expect(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new IllegalStateException(found + " in the place of " + wanted);
    }
  }
}
