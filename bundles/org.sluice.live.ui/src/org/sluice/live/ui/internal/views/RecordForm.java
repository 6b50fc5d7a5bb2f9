package org.sluice.live.ui.internal.views;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;

/** A record as the fields of a form, made from its JSON or that of another record of its kind: one field for each property, plain text for simple values, JSON for those inside of others. */
final class RecordForm {

    private final JsonElement like;

    /** @param like the record, or another one of its kind; JSON null = none is known, the form is one field of JSON */
    RecordForm(JsonElement like) {
        this.like = like;
    }

    /** Names of the fields. */
    List<String> names() {
        if (like instanceof JsonObject object) {
            return List.copyOf(object.keySet());
        }
        if (like instanceof JsonArray array) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                names.add(array.size() != 2 ? "_" + (i + 1) : i == 0 ? Messages.Records_key : Messages.Records_value); //$NON-NLS-1$
            }
            return names;
        }
        return List.of(Messages.Records_record);
    }

    /** What the fields hold at first. */
    List<String> texts() {
        return parts().stream().map(part -> part.isJsonNull() ? "" : RecordTexts.text(part)).toList(); //$NON-NLS-1$
    }

    private List<JsonElement> parts() {
        if (like instanceof JsonObject object) {
            return List.copyOf(object.asMap().values());
        }
        return like instanceof JsonArray array ? List.copyOf(array.asList()) : List.of(like);
    }

    /** The record the fields tell. @throws IllegalArgumentException one line that says which field is wrong */
    JsonElement record(List<String> texts) {
        List<String> names = names();
        List<JsonElement> parts = parts();
        List<JsonElement> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            made.add(part(names.get(i), texts.get(i), parts.get(i)));
        }
        if (like instanceof JsonObject) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < made.size(); i++) {
                object.add(names.get(i), made.get(i));
            }
            return object;
        }
        if (like instanceof JsonArray) {
            JsonArray array = new JsonArray();
            made.forEach(array::add);
            return array;
        }
        return made.get(0);
    }

    private static JsonElement part(String name, String text, JsonElement like) {
        if (like instanceof JsonPrimitive primitive && primitive.isString()) {
            return new JsonPrimitive(text);
        }
        if (like instanceof JsonPrimitive primitive && primitive.isNumber()) {
            try {
                return new JsonPrimitive(new BigDecimal(text.strip()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(NLS.bind(Messages.Form_number, name), e);
            }
        }
        if (like instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            String word = text.strip();
            if (!word.equals("true") && !word.equals("false")) { //$NON-NLS-1$ //$NON-NLS-2$
                throw new IllegalArgumentException(NLS.bind(Messages.Form_boolean, name));
            }
            return new JsonPrimitive(word.equals("true")); //$NON-NLS-1$
        }
        try {
            return JsonParser.parseString(text.isBlank() ? "null" : text); //$NON-NLS-1$
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.Form_json, name), e);
        }
    }
}
