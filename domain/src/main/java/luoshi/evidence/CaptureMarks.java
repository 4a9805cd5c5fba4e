package luoshi.evidence;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** 拍摄时间和地点, where a photo tells them. */
record CaptureMarks(
        @Nullable Instant at,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final CaptureMarks NONE = new CaptureMarks(null, null, null);

    static CaptureMarks of(Path file, FileKind kind) throws IOException {
        if (kind != FileKind.JPEG && kind != FileKind.PNG) {
            return NONE;
        }
        try {
            Metadata marks = ImageMetadataReader.readMetadata(file.toFile());
            @Nullable GpsDirectory gps = marks.getFirstDirectoryOfType(GpsDirectory.class);
            @Nullable GeoLocation place = gps == null ? null : gps.getGeoLocation();
            return new CaptureMarks(
                    taken(marks),
                    place == null ? null : place.getLatitude(),
                    place == null ? null : place.getLongitude());
        } catch (ImageProcessingException e) {
            return NONE; // a picture that tells nothing readable
        }
    }

    private static @Nullable Instant taken(Metadata marks) {
        @Nullable ExifSubIFDDirectory exif = marks.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        @Nullable Date date = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone("Asia/Shanghai"));
        return date == null ? null : date.toInstant();
    }
}
