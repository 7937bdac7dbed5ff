const MIB = 1024 * 1024;

/** Most memory of the process that reads. */
export const MOST_RESIDENT_BYTES = 1536 * MIB;

/** Of that, most for JavaScript's objects, in MiB. */
export const MOST_HEAP_MIB = 1024;
