package dev.backstop.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.backstop.content.Approval;
import dev.backstop.content.Manifest;
import dev.backstop.content.PackContent;
import dev.backstop.content.RuleContentException;
import dev.backstop.content.VersionRange;
import dev.backstop.decision.PackId;
import dev.backstop.engine.Backstop;
import dev.backstop.engine.RulePack;
import dev.backstop.internal.PackSignature.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final KeyPair KEYS = keys("Ed25519");
    private static final String START = "The rule pack test-pack 2026.1 is not trusted: ";

    private final PackContent content = TestPack.standard().content;
    private final PackContent digested = withDigest("ab".repeat(32));
    private final String signature =
            PackSignature.sign(Subject.DIRECTORY, "ab".repeat(32), "clinic-2026", KEYS.getPrivate());

    @Test
    void a_pack_that_a_trusted_key_signed_runs() {
        try (Backstop backstop = trusting(RulePack.of(digested, signature)).build()) {
            assertThat(backstop.content().id()).isEqualTo(digested.id());
        }
    }

    @Test
    void without_keys_no_signature_is_asked_for() {
        assertThatNoException()
                .isThrownBy(() -> Backstop.of(RulePack.of(digested)).close());
    }

    @Test
    void a_pack_without_signature_is_refused() {
        assertRefused(RulePack.of(digested), "it has no pack.sig.");
    }

    @Test
    void a_signature_of_an_unknown_key_is_refused() {
        String other = PackSignature.sign(Subject.DIRECTORY, "ab".repeat(32), "clinic-2025", KEYS.getPrivate());

        assertRefused(
                RulePack.of(digested, other),
                "it is signed with the key \"clinic-2025\"; trusted are \"clinic-2026\".");
    }

    @Test
    void a_signature_of_another_key_that_uses_the_name_is_refused() {
        String forged = PackSignature.sign(
                Subject.DIRECTORY,
                "ab".repeat(32),
                "clinic-2026",
                keys("Ed25519").getPrivate());

        assertRefused(
                RulePack.of(digested, forged),
                "its pack.sig was not made with the key \"clinic-2026\", or was altered since.");
    }

    @Test
    void a_pack_that_was_changed_after_signing_is_refused() {
        assertRefused(
                RulePack.of(withDigest("ab".repeat(31) + "ac"), signature), "it was changed after it was signed.");
    }

    @Test
    void a_signature_of_a_built_pack_does_not_pass_for_a_directory() {
        String built = PackSignature.sign(Subject.BUILT, "ab".repeat(32), "clinic-2026", KEYS.getPrivate());

        assertRefused(RulePack.of(digested, built), "its pack.sig is of a built-pack, and this is a pack-directory.");
    }

    @Test
    void no_byte_of_the_signature_file_can_be_changed() {
        for (int i = 0; i < signature.length(); i++) {
            char other = signature.charAt(i) == 'b' ? 'c' : 'b';
            String changed = signature.substring(0, i) + other + signature.substring(i + 1);

            assertThatExceptionOfType(RuleContentException.class)
                    .as(changed)
                    .isThrownBy(() -> trusting(RulePack.of(digested, changed)).build())
                    .withMessageStartingWith(START);
        }
    }

    @Test
    void a_signature_file_that_is_cut_anywhere_is_refused() {
        for (int length = 0; length < signature.length(); length++) {
            String cut = signature.substring(0, length);

            assertThatExceptionOfType(RuleContentException.class)
                    .isThrownBy(() -> trusting(RulePack.of(digested, cut)).build())
                    .withMessageStartingWith(START + "its pack.sig");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "x", "\u0000", "signature: AAAA\n"})
    void a_signature_file_with_more_behind_its_end_is_refused(String more) {
        assertRefused(
                RulePack.of(digested, signature + more),
                "its pack.sig is not a whole signature file and nothing else.");
    }

    @Test
    void another_algorithm_is_refused() {
        assertRefused(
                RulePack.of(digested, signature.replace("Ed25519", "none")),
                "it is signed with none; only Ed25519 is accepted.");
    }

    @Test
    void only_keys_of_ed25519_sign_and_are_trusted() {
        KeyPair other = keys("RSA");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backstop.builder().trust("clinic", other.getPublic()))
                .withMessage("The key \"clinic\" is of RSA; it has to be of Ed25519.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackSignature.sign(Subject.BUILT, "ab".repeat(32), "clinic", other.getPrivate()))
                .withMessage("The key is no Ed25519 key.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackSignature.sign(Subject.BUILT, "ab".repeat(32), "My key\n", KEYS.getPrivate()))
                .withMessageContaining("is no id of a key");
    }

    @Test
    void one_name_has_one_key() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trusting(RulePack.of(digested))
                        .trust("clinic-2026", keys("Ed25519").getPublic()))
                .withMessage("There are two keys called \"clinic-2026\".");
    }

    @Test
    void a_built_pack_runs_by_what_was_signed_and_not_by_the_classes_beside_it(@TempDir Path folder)
            throws IOException {
        byte[] bytes = written(content);
        Path pack = built(folder, bytes);
        Files.writeString(
                pack.resolveSibling(PackSignature.FILE),
                PackSignature.sign(Subject.BUILT, PackSignature.digest(bytes), "clinic-2026", KEYS.getPrivate()));

        // The class that is to hold the rules cannot be loaded, so whoever loads it fails.
        try (URLClassLoader loader = loader(folder)) {
            RulePack found = RulePack.onClassPath(loader).get(0);
            assertThatExceptionOfType(RuleContentException.class)
                    .isThrownBy(() -> Backstop.of(found))
                    .withMessageContaining("no.such.Rules");
            assertThatNoException().isThrownBy(() -> trusting(found).build().close());
        }
    }

    @Test
    void a_built_pack_of_which_a_byte_was_changed_is_refused(@TempDir Path folder) throws IOException {
        byte[] bytes = written(content);
        String signed =
                PackSignature.sign(Subject.BUILT, PackSignature.digest(bytes), "clinic-2026", KEYS.getPrivate());
        // In the middle of a text, so that it is still a pack.
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("pack for tests", "pack for testy");
        Path pack = built(folder, text.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(pack.resolveSibling(PackSignature.FILE), signed);

        try (URLClassLoader loader = loader(folder)) {
            assertRefused(RulePack.onClassPath(loader).get(0), "it was changed after it was signed.");
        }
    }

    @Test
    void a_built_pack_without_signature_is_refused(@TempDir Path folder) throws IOException {
        built(folder, written(content));

        try (URLClassLoader loader = loader(folder)) {
            assertRefused(RulePack.onClassPath(loader).get(0), "it has no pack.sig.");
        }
    }

    @Test
    void a_built_pack_that_is_loaded_from_a_file_is_checked_like_one_on_the_class_path(@TempDir Path folder)
            throws IOException {
        byte[] bytes = written(content);
        Path pack = built(folder, bytes);
        assertRefused(RulePack.load(folder), "it has no pack.sig.");

        Files.writeString(
                pack.resolveSibling(PackSignature.FILE),
                PackSignature.sign(Subject.BUILT, PackSignature.digest(bytes), "clinic-2026", KEYS.getPrivate()));
        assertThatNoException()
                .isThrownBy(() -> trusting(RulePack.load(folder)).build().close());
    }

    @Test
    void a_pack_that_comes_while_the_app_runs_is_checked_as_well() {
        try (Backstop backstop = trusting(RulePack.of(digested, signature)).build()) {
            assertThatExceptionOfType(RuleContentException.class)
                    .isThrownBy(() -> backstop.reload(RulePack.of(digested)))
                    .withMessage(START + "it has no pack.sig.");
            assertThat(backstop.content().id()).isEqualTo(digested.id());
        }
    }

    @Test
    void production_takes_a_pack_that_is_approved_and_reviewed() {
        RulePack pack = RulePack.of(approved("2026.1", DAY));

        assertThatNoException()
                .isThrownBy(() ->
                        Backstop.builder().pack(pack).production(DAY).build().close());
    }

    @Test
    void production_refuses_a_pack_that_nobody_approved_in_this_version_up_to_that_day() {
        for (PackContent pack : List.of(content, approved("2025.9", DAY), approved("2026.1", DAY.plusDays(1)))) {
            assertThatExceptionOfType(RuleContentException.class)
                    .isThrownBy(() -> Backstop.builder()
                            .pack(RulePack.of(pack))
                            .production(DAY)
                            .build())
                    .withMessage("The rule pack test-pack 2026.1 is not fit for production on 2026-12-01:\n- nobody has"
                            + " approved version 2026.1 up to that day");
        }
    }

    @Test
    void production_names_what_has_expired_instead_of_running_without_it() {
        LocalDate late = LocalDate.of(2030, 1, 1);
        PackContent pack = approved("2026.1", DAY);

        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> Backstop.builder()
                        .pack(RulePack.of(pack))
                        .production(late)
                        .build())
                .withMessageStartingWith("The rule pack test-pack 2026.1 is not fit for production on 2030-01-01:\n")
                .satisfies(refusal -> {
                    pack.rules()
                            .forEach(rule -> assertThat(refusal)
                                    .hasMessageContaining(
                                            "\n- the rule " + rule.id() + " had to be read again by 2027-11-21"));
                    pack.parameters()
                            .keySet()
                            .forEach(id -> assertThat(refusal)
                                    .hasMessageContaining(
                                            "\n- the parameter " + id + " had to be read again by 2027-01-02"));
                });
    }

    @Test
    void the_last_day_of_a_review_is_still_in_time() {
        LocalDate first = content.parameters().values().stream()
                .map(parameter -> parameter.reviewBy())
                .min(LocalDate::compareTo)
                .orElseThrow();
        RulePack pack = RulePack.of(approved("2026.1", LocalDate.of(2026, 1, 1)));

        assertThatNoException()
                .isThrownBy(() ->
                        Backstop.builder().pack(pack).production(first).build().close());
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> Backstop.builder()
                        .pack(pack)
                        .production(first.plusDays(1))
                        .build())
                .withMessageContaining("had to be read again by " + first);
    }

    private static Backstop.Builder trusting(RulePack pack) {
        return Backstop.builder().pack(pack).trust("clinic-2026", KEYS.getPublic());
    }

    private static void assertRefused(RulePack pack, String why) {
        assertThatExceptionOfType(RuleContentException.class)
                .isThrownBy(() -> trusting(pack).build())
                .withMessage(START + why);
    }

    private static Path built(Path folder, byte[] bytes) throws IOException {
        Path pack = folder.resolve(PackCodec.RESOURCE);
        Files.createDirectories(pack.getParent());
        Files.writeString(pack.resolveSibling("drools-model"), "no.such.Rules\n");
        return Files.write(pack, bytes);
    }

    private static URLClassLoader loader(Path folder) throws IOException {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private static byte[] written(PackContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackCodec.write(content, out);
        return out.toByteArray();
    }

    private PackContent approved(String version, LocalDate day) {
        return with(
                content.id(),
                new Manifest(
                        VersionRange.ANY,
                        List.of(new Approval("clinical safety officer", "R. Example", version, day)),
                        null));
    }

    private PackContent withDigest(String digest) {
        return with(new PackId(content.id().id(), content.id().version(), digest), Manifest.NONE);
    }

    private PackContent with(PackId id, Manifest manifest) {
        return new PackContent(
                id,
                content.title(),
                manifest,
                content.language(),
                content.languages(),
                content.vocabulary(),
                content.parameters(),
                content.sources(),
                content.messages(),
                Map.of(),
                content.rules());
    }

    private static KeyPair keys(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
