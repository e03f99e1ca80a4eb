package dev.backstop.cli;

import dev.backstop.authoring.signing.PackSigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a rule pack. */
@Command(
        name = "sign",
        description = {
            "Signs a rule pack with a private Ed25519 key and writes pack.sig beside its pack.yaml, or beside the pack.bin of"
                    + " a built pack. A pack with faults is not signed.",
            "",
            "Example: backstop sign my-pack --key release.pem --key-id clinic-2026"
        })
final class SignCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR|FILE", description = "The rule pack's directory, or the pack.bin of a built pack.")
    private String pack = "";

    @Option(
            names = "--over",
            paramLabel = "bundled|DIR",
            description = "The pack below, when it is an overlay: it is signed together with that.")
    private @Nullable String over;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The private key, as \"openssl genpkey -algorithm ed25519\" writes it.")
    private String key = "";

    @Option(
            names = "--key-id",
            required = true,
            paramLabel = "ID",
            description = "What the key is called where it is trusted.")
    private String keyId = "";

    SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrivateKey privateKey = KeyFile.privateKey(key);
        try {
            Path path = Path.of(pack);
            boolean built = Files.isRegularFile(path);
            String signature = built
                    ? PackSigner.sign(Files.readAllBytes(path), keyId, privateKey)
                    : PackSigner.sign(PackOption.valid(pack, over).orThrow(), keyId, privateKey);
            Path file = built ? path.resolveSibling(PackSigner.FILE) : path.resolve(PackSigner.FILE);
            Files.writeString(file, signature, StandardCharsets.US_ASCII);
            console.text("Signed: " + file + "\n");
            return Cli.DONE;
        } catch (InvalidPathException notAPath) {
            throw new FaultyInputException(pack, "This is not a file name: " + notAPath.getReason() + ".");
        } catch (IllegalArgumentException wrongKey) {
            throw new FaultyInputException(key, String.valueOf(wrongKey.getMessage()));
        } catch (IOException unwritable) {
            throw new FaultyInputException(
                    pack, "It cannot be signed (" + unwritable.getClass().getSimpleName() + ").");
        }
    }
}
