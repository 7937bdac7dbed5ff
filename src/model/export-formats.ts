/** Formats of facts for other programs: CSV, two network formats, JSON-LD, FollowTheMoney, one page. */
export const EXPORT_FORMATS = ['csv', 'graphml', 'gexf', 'jsonld', 'ftm', 'html'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
