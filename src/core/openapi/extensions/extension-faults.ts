import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { FindingFix } from '../../files/finding.ts';
import { parentOf, segmentsOf } from '../../files/json/json-pointer.ts';
import { isObject } from '../../files/json/json-value.ts';
import { memoized } from '../../files/memoized.ts';
import type { ApiDefinition } from '../api-definition.ts';
import {
  extensionPlaces,
  ignoredExtensions,
  isWellFormed,
  meantExtension,
} from './extension-names.ts';

/** An extension that the format does not define where it is. */
export interface ExtensionFault {
  readonly name: string;
  readonly at: JsonPointer;
  /** Its name has other characters, it belongs elsewhere, the platform ignores it, or nobody knows it. */
  readonly kind: 'malformed' | 'misplaced' | 'ignored' | 'unknown';
  /** The object that has it, in messages. */
  readonly holder: string;
  /** The extension that was probably meant. */
  readonly meant: string | undefined;
  /** Renames it, unless the object already has the extension that was meant. */
  readonly fix: FindingFix | undefined;
}

/** Returns the extensions that the format does not define where they are. */
export const extensionFaults = memoized((definition: ApiDefinition): readonly ExtensionFault[] =>
  definition.faultsOf('ext-unknown').map(({ at, found }) => {
    const name = segmentsOf(at).at(-1) ?? '';
    const kind = kindOf(name);
    const meant = kind === 'malformed' || kind === 'unknown' ? meantExtension(name) : undefined;
    const isFree = meant !== undefined && !(isObject(found) && Object.hasOwn(found, meant));
    const holder = definition.nameOf(parentOf(at));
    return {
      name,
      at,
      kind,
      holder,
      meant,
      fix: isFree ? renaming(at, meant, kind === 'malformed') : undefined,
    };
  }),
);

function kindOf(name: string): ExtensionFault['kind'] {
  if (!isWellFormed(name)) return 'malformed';
  if (extensionPlaces.has(name)) return 'misplaced';
  return ignoredExtensions.has(name) ? 'ignored' : 'unknown';
}

function renaming(at: JsonPointer, to: string, safe: boolean): FindingFix {
  return { title: `Rename to "${to}"`, changes: [{ rename: at, to }], safe };
}
