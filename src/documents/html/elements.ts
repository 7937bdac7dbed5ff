/** Elements that begin and end a block of text. Source: HTML, section 15.3, "Rendering". */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ' +
    'menu nav noscript ol optgroup option p plaintext pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements without text that a reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style template title head noembed noframes iframe object canvas svg math select button textarea audio video'.split(
    ' ',
  ),
);
