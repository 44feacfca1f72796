package io.github.tenderscore.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads pruned objects again. The place of each value is that in its item. */
public final class Restored {

    private final byte[] bytes;
    private int at;

    private Restored(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /**
     * Reads an object again.
     *
     * @param selection what it was pruned by
     * @param bytes the bytes, within others
     * @param from where they start
     */
    public static Json.Obj object(Selection selection, byte[] bytes, int from) {
        return (Json.Obj) new Restored(bytes, from).value(selection, Pointer.TOP);
    }

    /** Prunes an object that was read before. */
    public static Pruned pruned(Selection selection, Json.Obj object) {
        Pruned pruned = new Pruned();
        put(selection, object, pruned);
        return pruned;
    }

    private static void put(Selection selection, Json value, Pruned into) {
        if (value instanceof Json.Obj object) {
            into.put(Pruned.OBJECT);
            object.members().forEach((name, member) -> {
                int number = selection.names().matchName(name);
                if (selection.isSelected(number)) {
                    into.number(number + 1);
                    put(selection.below(number), member, into);
                }
            });
            into.put(0);
        } else if (value instanceof Json.Arr array) {
            into.put(Pruned.ARRAY);
            array.items().forEach(item -> put(selection, item, into));
            into.put(Pruned.END);
        } else if (value instanceof Json.Text text) {
            into.text(text.value().toCharArray(), 0, text.value().length());
        } else if (value instanceof Json.Num number) {
            into.digits(number.digits().toCharArray(), 0, number.digits().length());
        } else if (value instanceof Json.Bool bool) {
            into.put(bool.value() ? Pruned.TRUE : Pruned.FALSE);
        } else {
            into.put(Pruned.NULL);
        }
    }

    private Json value(Selection selection, Pointer pointer) {
        int kind = bytes[at++];
        return switch (kind) {
            case Pruned.FALSE -> new Json.Bool(pointer, false);
            case Pruned.TRUE -> new Json.Bool(pointer, true);
            case Pruned.NUMBER -> new Json.Num(pointer, ascii());
            case Pruned.ASCII -> new Json.Text(pointer, ascii());
            case Pruned.UTF_16 -> new Json.Text(pointer, wide());
            case Pruned.OBJECT -> members(selection, pointer);
            case Pruned.ARRAY -> items(selection, pointer);
            default -> new Json.Null(pointer);
        };
    }

    private Json.Obj members(Selection selection, Pointer pointer) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int number = number(); number != 0; number = number()) {
            String name = selection.name(number - 1);
            members.put(name, value(selection.below(number - 1), pointer.below(name)));
        }
        return new Json.Obj(pointer, members);
    }

    private Json.Arr items(Selection selection, Pointer pointer) {
        List<Json> items = new ArrayList<>();
        while (bytes[at] != Pruned.END) {
            items.add(value(selection, pointer.below(Integer.toString(items.size()))));
        }
        at++;
        return new Json.Arr(pointer, items);
    }

    private int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7f) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    private String ascii() {
        int start = at;
        while (bytes[at] != Pruned.ASCII_END) {
            at++;
        }
        return new String(bytes, start, at++ - start, StandardCharsets.ISO_8859_1);
    }

    private String wide() {
        int length = 2 * number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_16BE);
    }
}
