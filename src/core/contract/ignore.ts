/** The name of the file that says what to ignore, beside the files of a connector. */
export type PreflightFileName = '.preflight.json';

/** Which findings to ignore: those of a rule that also fit whatever else is given. */
export interface IgnoreTarget {
  readonly rule: string;
  /** The path of the file in the connector's folder. */
  readonly file?: string;
  /** Exactly the pointer of the finding. */
  readonly pointer?: string;
  /** The fingerprint of the finding: it fits wherever the finding moves. */
  readonly fingerprint?: string;
}

/** An entry of `.preflight.json`. */
export interface IgnoreEntry extends IgnoreTarget {
  readonly reason: string;
}
