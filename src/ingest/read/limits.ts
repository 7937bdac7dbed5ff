const MIB = 1024 * 1024;

/** Most bytes of a text. */
export const TEXT_BYTES = 16 * MIB;

/** Most bytes of an annotation. */
export const ANNOTATION_BYTES = 32 * MIB;

/** Most bytes of a line of an export, which holds both as JSON. */
export const EXPORT_LINE_BYTES = 128 * MIB;
