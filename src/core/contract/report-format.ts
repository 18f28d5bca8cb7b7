/** What reports can be written as, to be copied, saved or read by another program. */
export const reportFormats = [
  'text',
  'json',
  'markdown',
  'html',
  'sarif',
  'github',
  'junit',
  'csv',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Reports in one of the formats, in UTF-8. The same reports always give the same bytes. */
export interface WrittenReport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
