package vn.toasoan.web.app.configuration;

import java.util.Map;

/**
 * One thing said from outside.
 *
 * @param name where it was said, as a person would write it: {@code CMS_PORT} or {@code -Dcms.port}
 * @param value never blank
 */
record Setting(String name, String value) {

    /** For the sentence of a failure that is about this setting. */
    Map<String, Object> params() {
        return Map.of("name", name, "value", value);
    }
}
