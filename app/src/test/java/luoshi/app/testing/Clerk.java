package luoshi.app.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who uses the pages without a browser: keeps cookies, sends forms with their token. */
public final class Clerk {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Clerk(String base) {
        this.base = base;
    }

    /** A clerk of the sample county who has logged in. */
    public static Clerk of(String login) {
        Clerk clerk = new Clerk(TestServer.base());
        clerk.logIn(login, TestServer.PASSWORD);
        return clerk;
    }

    public HttpResponse<String> logIn(String login, String password) {
        return post("/login", "/login", "login", login, "password", password);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    public byte[] bytes(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form as the page {@code from} shows it: with the page's token and these fields, by turns name and value. */
    public HttpResponse<String> post(String from, String path, String... fields) {
        return postOpened(token(get(from)), path, fields);
    }

    /** The token of the forms on a page. */
    public static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        return token.find() ? token.group(1) : "";
    }

    /** The same for a form that is answered with a file. */
    public byte[] postForBytes(String from, String path, String... fields) {
        try {
            return client.send(form(token(get(from)), path, fields), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form that was opened earlier: with the token that its page had. */
    public HttpResponse<String> postOpened(String token, String path, String... fields) {
        return send(form(token, path, fields));
    }

    private HttpRequest form(String token, String path, String... fields) {
        String form = "_csrf=" + encoded(token)
                + java.util.stream.IntStream.range(0, fields.length / 2)
                        .mapToObj(i -> "&" + fields[2 * i] + "=" + encoded(fields[2 * i + 1]))
                        .collect(Collectors.joining());
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /** The same with the file in the field {@code file}. */
    public HttpResponse<String> upload(String from, String path, String fileName, byte[] file, String... fields) {
        return send(from, path, "file", fileName, file, fields);
    }

    /** Sends a form with a file, as the page {@code from} shows it. */
    public HttpResponse<String> send(
            String from, String path, String field, String fileName, byte[] file, String... fields) {
        Matcher token = TOKEN.matcher(get(from).body());
        String border = "----luoshi-form";
        java.io.ByteArrayOutputStream body = new java.io.ByteArrayOutputStream();
        String csrf = token.find() ? token.group(1) : "";
        part(body, border, "name=\"_csrf\"", csrf.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, border, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, border, "name=\"" + field + "\"; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + border + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(java.io.ByteArrayOutputStream body, String border, String what, byte[] content) {
        body.writeBytes(("--" + border + "\r\nContent-Disposition: form-data; " + what + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Everything between tags, blanks folded: what a person reads. */
    public static String words(HttpResponse<String> page) {
        return Arrays.stream(page.body().replaceAll("<[^>]*>", " ").split("\\s+", -1))
                .collect(Collectors.joining(" "));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
