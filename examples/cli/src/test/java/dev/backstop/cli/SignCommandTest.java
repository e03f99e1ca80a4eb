package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignCommandTest {
    private static final Path OWN_PACK = Path.of("../own-rule-pack");
    private static final String EMPTY = "{\"asOf\": \"2026-03-01\"}";

    @TempDir
    private Path work;

    private String secret = "";
    private String open = "";
    private String pack = "";

    @BeforeEach
    void prepare() throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        secret = pem("secret.pem", "PRIVATE KEY", keys.getPrivate());
        open = pem("open.pem", "PUBLIC KEY", keys.getPublic());
        pack = copy(work.resolve("pack")).toString();
    }

    @Test
    void a_signed_pack_decides_until_a_byte_of_it_changes() throws IOException {
        assertThat(trusting().err()).contains("is not trusted: it has no pack.sig.");

        Call signed = Call.of("sign", pack, "--key", secret, "--key-id", "clinic");
        assertThat(signed.err()).isEmpty();
        assertThat(signed.exitCode()).isEqualTo(Cli.DONE);
        assertThat(trusting().err()).isEmpty();
        assertThat(trusting().exitCode()).isEqualTo(Cli.DONE);

        Path sources = Path.of(pack, "sources.yaml");
        Files.writeString(sources, Files.readString(sources) + "# looked at again\n");
        assertThat(trusting().exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(trusting().err()).contains("it was changed after it was signed.");
    }

    @Test
    void only_a_sound_pack_is_signed_and_only_with_a_private_key() throws IOException {
        assertThat(Call.of("sign", pack, "--key", open, "--key-id", "clinic").err())
                .contains("This is no PEM file with one PRIVATE KEY.");
        assertThat(Call.of("sign", pack, "--key", secret, "--key-id", "My key").err())
                .contains("is no id of a key");
        Files.delete(Path.of(pack, "sources.yaml"));
        assertThat(Call.of("sign", pack, "--key", secret, "--key-id", "clinic").err())
                .contains("sources.yaml: The file is missing");
        assertThat(Path.of(pack, "pack.sig")).doesNotExist();
    }

    @Test
    void production_refuses_what_nobody_approved() {
        Call call = Call.reading(EMPTY, "decide", "--pack", pack, "--production", "2026-12-01", "-");

        assertThat(call.exitCode()).isEqualTo(Cli.FAULTY);
        assertThat(call.err()).contains("not fit for production on 2026-12-01", "nobody has approved version");
    }

    @Test
    void an_overlay_decides_with_the_pack_below_it() throws IOException {
        Path overlay = Files.createDirectories(work.resolve("overlay"));
        Files.writeString(overlay.resolve("pack.yaml"), """
                id: my-clinic
                title: Mine
                version: "1"
                language: en
                engine: ">=0.1 <0.2"
                review-months: 12
                approvals: []
                over: { id: harbour-street, version: "2026.1" }
                """);

        Call call =
                Call.reading(EMPTY, "decide", "--pack", overlay.toString(), "--over", pack, "--format", "json", "-");
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("my-clinic");
        assertThat(Call.reading(EMPTY, "decide", "--pack", overlay.toString(), "-")
                        .err())
                .contains("--over bundled");
        assertThat(Call.reading(EMPTY, "decide", "--over", pack, "-").err()).contains("there is no --pack");
    }

    private Call trusting() {
        return Call.reading(EMPTY, "decide", "--pack", pack, "--trust", "clinic=" + open, "-");
    }

    private String pem(String name, String kind, Key key) throws IOException {
        String text = "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key.getEncoded())
                + "\n-----END " + kind + "-----\n";
        return Files.writeString(work.resolve(name), text).toString();
    }

    private static Path copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(OWN_PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = OWN_PACK.relativize(file).toString();
                if (!path.startsWith("target") && !path.startsWith("src")) {
                    Path to = target.resolve(path);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
        return target;
    }
}
