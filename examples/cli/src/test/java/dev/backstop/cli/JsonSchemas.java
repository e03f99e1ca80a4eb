package dev.backstop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The published schemas. */
final class JsonSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(byId())));
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private JsonSchemas() {}

    /** The schemas that others refer to. */
    private static Map<String, String> byId() {
        return Arrays.stream(SchemaCommand.Schema.values())
                .collect(
                        Collectors.toMap(schema -> "urn:backstop:schema:" + schema.name(), SchemaCommand.Schema::text));
    }

    static Set<ValidationMessage> faults(SchemaCommand.Schema schema, String json) {
        JsonSchema published = FACTORY.getSchema(schema.text(), CONFIG);
        return published.validate(json, InputFormat.JSON);
    }

    static void assertValid(SchemaCommand.Schema schema, String json) {
        assertThat(faults(schema, json))
                .as("faults against the schema in\n%s", json)
                .isEmpty();
    }
}
