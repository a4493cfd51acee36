package vn.toasoan.core.intake;

/**
 * How far one long file has come in.
 *
 * @param file as it is named in the report
 * @param read bytes of it that were read, as it lies on the disk
 * @param size bytes that it has
 */
public record Progress(String file, long read, long size) {}
