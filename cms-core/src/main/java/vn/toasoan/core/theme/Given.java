package vn.toasoan.core.theme;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A piece of YAML and where it stands.
 *
 * @param file as faults name it
 */
record Given(String file, Node node) {

    /**
     * Reads a whole file.
     *
     * @throws ThemeException it is not YAML, or empty
     */
    static Given read(String file, String text) {
        try {
            var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw new ThemeException(new Fault(file, 0, "names and values are wanted here"));
            }
            return new Given(file, root);
        } catch (YAMLException e) {
            var line = e instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                    ? marked.getProblemMark().getLine() + 1
                    : 0;
            throw new ThemeException(new Fault(file, line, String.valueOf(e.getMessage())), e);
        }
    }

    /** Takes it apart by name, in the order written. */
    Map<String, Given> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("names and values are wanted here");
        }
        var entries = new LinkedHashMap<String, Given>();
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            entries.put(key, new Given(file, tuple.getValueNode()));
        }
        return entries;
    }

    /** Takes a list apart. */
    List<Given> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("a list is wanted here");
        }
        var items = new ArrayList<Given>();
        sequence.getValue().forEach(item -> items.add(new Given(file, item)));
        return items;
    }

    /** The one value, as written. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw fault("one value is wanted here");
        }
        return scalar.getValue();
    }

    ThemeException fault(String message) {
        return new ThemeException(new Fault(file, node.getStartMark().getLine() + 1, message));
    }
}
