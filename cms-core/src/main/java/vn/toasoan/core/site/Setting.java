package vn.toasoan.core.site;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One row of {@code site_setting}. */
@MappedEntity("site_setting")
record Setting(@Id String name, String value) {}
