import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { TextFile } from '../../files/text-file.ts';

/** A secret in a file, or in the path of one. */
export interface FoundSecret {
  /** What messages call it: `a GitHub token`. */
  readonly kind: string;
  /** As in the text, with escapes decoded. */
  readonly value: string;
}

/** A secret in the text of a file. */
export interface SecretInText extends FoundSecret {
  readonly file: TextFile;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** The JSON string that holds it. */
  readonly json?: SecretHolder;
}

/** The JSON string that holds a secret. */
export interface SecretHolder {
  readonly pointer: JsonPointer;
  readonly member: string;
  /** For a default or example, the parameter or property it is a value of; else the member. */
  readonly name: string;
}

/** A secret in the path of a file, or in the name of the folder: then the path is ''. */
export interface SecretInPath extends FoundSecret {
  readonly path: string;
}

/** All that one search for secrets finds. */
export interface SecretSearch {
  readonly inTexts: readonly SecretInText[];
  readonly inPaths: readonly SecretInPath[];
  /** Texts that are too large to be searched. */
  readonly unsearched: readonly string[];
}
