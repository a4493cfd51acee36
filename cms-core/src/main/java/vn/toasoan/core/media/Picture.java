package vn.toasoan.core.media;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A picture that is kept.
 *
 * @param hash SHA-256 of the original, 64 hexadecimal digits
 * @param width pixels, as readers see it: turned upright
 * @param height pixels, likewise
 * @param bytes of the original
 * @param createdAt UTC, milliseconds
 */
@MappedEntity("picture")
public record Picture(@Id String hash, PictureType type, int width, int height, long bytes, Instant createdAt) {

    private static final String FOLDER = "/anh/";

    /** How stored HTML names the picture; no address that anybody can open. */
    public String stored() {
        return FOLDER + hash;
    }

    /** Where readers find what is made of a picture, below the site's root. */
    public static String address(String hash, Rendition rendition) {
        return FOLDER + hash + "/" + rendition.fileName();
    }
}
