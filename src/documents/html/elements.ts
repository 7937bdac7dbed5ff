/** Elements that begin and end a block of text. Source: HTML, section 15.3, "Flow content". */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ' +
    'menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th ' +
    'thead tr ul xmp'
  ).split(' '),
);

/** Elements without text that a reader of the page sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  (
    'audio button canvas head iframe math noembed noframes noscript object script select style ' +
    'svg template textarea title video'
  ).split(' '),
);
