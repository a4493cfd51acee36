package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that pages carry about themselves, as forgivingly as search engines do: line ends inside strings,
 * commas too many and wrappings around the document are put up with. Objects are maps, arrays lists, every scalar its
 * text, {@code null} left out. One use by one thread.
 */
final class LooseJson {

    private static final int MAX_DEPTH = 64;
    private static final String WRAPPING = "[CDATA[";

    private final String source;
    private int at;

    /** What cannot be read even so. */
    private static final class Broken extends Exception {}

    private LooseJson(String source, int at) {
        this.source = source;
        this.at = at;
    }

    /** The document in a text: a Map, a List, or null when there is none that can be read. */
    static @Nullable Object read(String source) {
        int start = opening(source, 0);
        while (source.startsWith(WRAPPING, start)) start = opening(source, start + WRAPPING.length());
        try {
            return start == source.length() ? null : new LooseJson(source, start).value(0);
        } catch (Broken _) {
            return null;
        }
    }

    private static int opening(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '{' && source.charAt(at) != '[') at++;
        return at;
    }

    private @Nullable Object value(int depth) throws Broken {
        if (depth > MAX_DEPTH) throw new Broken();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> scalar();
        };
    }

    private Map<String, Object> object(int depth) throws Broken {
        var object = new LinkedHashMap<String, Object>();
        at++;
        while (peek() != '}') {
            if (take(',')) continue;
            if (peek() != '"') throw new Broken();
            var name = string();
            if (!take(':')) throw new Broken();
            var value = value(depth + 1);
            if (value != null) object.putIfAbsent(name, value);
        }
        at++;
        return object;
    }

    private List<Object> array(int depth) throws Broken {
        var array = new ArrayList<Object>();
        at++;
        while (peek() != ']') {
            if (take(',')) continue;
            var value = value(depth + 1);
            if (value != null) array.add(value);
        }
        at++;
        return array;
    }

    private @Nullable String scalar() throws Broken {
        int from = at;
        while (at < source.length()
                && (Character.isLetterOrDigit(source.charAt(at)) || "+-.".indexOf(source.charAt(at)) >= 0)) at++;
        if (at == from) throw new Broken();
        var text = source.substring(from, at);
        return text.equals("null") ? null : text;
    }

    private String string() throws Broken {
        var text = new StringBuilder();
        at++;
        while (next() != '"') {
            char c = source.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() throws Broken {
        char c = next();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unit();
            default -> c;
        };
    }

    private char unit() throws Broken {
        if (at + 4 > source.length()) throw new Broken();
        try {
            char unit = (char) Integer.parseInt(source, at, at + 4, 16);
            at += 4;
            return unit;
        } catch (NumberFormatException _) {
            throw new Broken();
        }
    }

    /** The next character that is no blank. */
    private char peek() throws Broken {
        while (Letters.isSpace(next())) at++;
        return next();
    }

    private char next() throws Broken {
        if (at >= source.length()) throw new Broken();
        return source.charAt(at);
    }

    private boolean take(char c) throws Broken {
        if (peek() != c) return false;
        at++;
        return true;
    }
}
