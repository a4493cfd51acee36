/** What machines read of the public site: feeds, sitemaps, and what robots may ask for. */
@NullMarked
package vn.toasoan.core.syndication;

import org.jspecify.annotations.NullMarked;
