package vn.toasoan.core.media;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Fingerprint;

/**
 * Keeps pictures and makes of them what readers see.
 *
 * <p>An original stays as it came and is never shown: what readers get is written anew from its points, and so holds
 * neither places nor names nor anything else that a file can say of itself. Thread-safe.
 */
@Singleton
public class Media {

    /** Bytes that a file may have: 20 MB. */
    public static final int LARGEST = 20_000_000;

    /** Pictures that are decoded at the same time; one takes up to 320 MB where it is as large as allowed. */
    private static final int AT_ONCE = 2;

    private static final int LOCKS = 64;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PictureRepository pictures;
    private final Clock clock;
    private final MediaFolder folder;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    Media(PictureRepository pictures, Clock clock, @Value("${cms.data}") String dataFolder) {
        this.pictures = pictures;
        this.clock = clock;
        this.folder = new MediaFolder(Path.of(dataFolder, "media"));
    }

    /**
     * Keeps a picture; the same bytes twice are one picture. Stored when this returns, whatever becomes of the caller's
     * work: an article that names a picture finds it.
     *
     * @throws CmsException.Invalid {@code media.too-large}, {@code media.not-a-picture}, {@code media.hidden-code}, {@code
     *     media.too-many-pixels}, {@code media.unreadable}
     */
    public Picture keep(byte[] file) {
        if (file.length > LARGEST) {
            throw new CmsException.Invalid("media.too-large", Map.of("largest", LARGEST / 1_000_000));
        }
        var hash = Fingerprint.of(file);
        var known = pictures.findByHash(hash);
        if (known.isPresent() && Files.exists(folder.original(hash))) {
            return known.get();
        }
        var picture = examined(file, hash);
        MediaFolder.write(folder.original(hash), file);
        pictures.insertIfMissing(
                hash, picture.type(), picture.width(), picture.height(), picture.bytes(), picture.createdAt());
        return picture;
    }

    private Picture examined(byte[] file, String hash) {
        var type = PictureType.of(file).orElseThrow(() -> new CmsException.Invalid("media.not-a-picture", Map.of()));
        if (HiddenCode.isIn(file)) {
            throw new CmsException.Invalid("media.hidden-code", Map.of());
        }
        var size = Codec.size(file, type);
        places.acquireUninterruptibly();
        try {
            Codec.points(file, type, step(size, Rendition.LARGE)); // what can be read now can be shown later
        } finally {
            places.release();
        }
        var turned = Orientation.of(file, type).isOnItsSide();
        return new Picture(
                hash,
                type,
                turned ? size.height() : size.width(),
                turned ? size.width() : size.height(),
                file.length,
                clock.instant());
    }

    /** The picture of the hash; empty where none is kept. */
    public Optional<Picture> find(String hash) {
        return HASH.matcher(hash).matches() ? pictures.findByHash(hash) : Optional.empty();
    }

    /**
     * A JPEG file made of the picture: on first demand, once however many ask, then kept on disk.
     *
     * @throws CmsException.NotFound {@code media.not-found}
     */
    public byte[] file(String hash, Rendition rendition) {
        if (!HASH.matcher(hash).matches()) {
            throw new CmsException.NotFound("media.not-found", Map.of());
        }
        var place = folder.made(hash, rendition);
        var ready = MediaFolder.read(place);
        if (ready.isPresent()) {
            return ready.get();
        }
        var lock = locks[Math.floorMod(place.hashCode(), LOCKS)];
        lock.lock();
        try {
            return MediaFolder.read(place).orElseGet(() -> made(hash, rendition, place));
        } finally {
            lock.unlock();
        }
    }

    private byte[] made(String hash, Rendition rendition, Path place) {
        var original = MediaFolder.read(folder.original(hash))
                .orElseThrow(() -> new CmsException.NotFound("media.not-found", Map.of()));
        places.acquireUninterruptibly();
        try {
            var jpeg = jpeg(original, rendition);
            MediaFolder.write(place, jpeg);
            return jpeg;
        } finally {
            places.release();
        }
    }

    private static byte[] jpeg(byte[] original, Rendition rendition) {
        var type = PictureType.of(original).orElseThrow();
        var stored = Codec.size(original, type);
        var orientation = Orientation.of(original, type);
        var points = orientation.upright(Codec.points(original, type, step(stored, rendition)));
        var part = rendition.part(points.getWidth(), points.getHeight());
        var frame = new Rectangle(
                (points.getWidth() - part.width()) / 2,
                (points.getHeight() - part.height()) / 2,
                part.width(),
                part.height());
        return Codec.jpeg(Scaling.down(points, frame, rendition.size(points.getWidth(), points.getHeight())));
    }

    /** As few points are read as leave each side at least twice as long as what is made of it. */
    private static int step(Rendition.Size stored, Rendition rendition) {
        var made = rendition.size(stored.width(), stored.height());
        var turned = rendition.size(stored.height(), stored.width());
        var longest = Math.max(made.width(), turned.width());
        return Math.max(1, Math.min(stored.width(), stored.height()) / (2 * longest));
    }
}
