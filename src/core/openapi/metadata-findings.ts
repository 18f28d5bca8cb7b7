import type { Finding, FindingFix } from '../files/finding.ts';
import { child } from '../files/json-pointer.ts';
import { shown } from '../files/json-value.ts';
import { isWebAddress } from '../text/web-address.ts';
import type { ApiDefinition } from './api-definition.ts';
import {
  isMetadataReadable,
  METADATA,
  type MetadataEntry,
  type MetadataName,
  metadataEntry,
} from './connector-metadata.ts';

/** What is wrong with the presence of an entry: missing, or under another name. Letter case alone is let pass by the platform. */
export function* faultOfPresence(
  definition: ApiDefinition,
  name: MetadataName,
): Generator<Finding> {
  const entry = metadataEntry(definition, name);
  if (entry === undefined) {
    if (!isMetadataReadable(definition)) return;
    yield {
      at: `/${METADATA}`,
      message: `Add an entry named "${name}" to "${METADATA}": there is none.`,
    };
  } else if (entry.name !== name) yield misnamed(entry, name);
}

function misnamed(entry: MetadataEntry, name: MetadataName): Finding {
  const isSameButCase = entry.name.toLowerCase() === name.toLowerCase();
  return {
    at: `${entry.pointer}/propertyName`,
    message: `Rename the entry to "${name}": it is written ${shown(entry.name)}.`,
    severity: isSameButCase ? 'warning' : 'error',
    fix: {
      title: `Rename to "${name}"`,
      changes: [{ replace: `${entry.pointer}/propertyName`, with: name }],
      safe: isSameButCase,
    },
  };
}

/** A finding if the value of that entry is no whole web address. */
export function* faultOfAddress(definition: ApiDefinition, name: MetadataName): Generator<Finding> {
  const entry = metadataEntry(definition, name);
  if (entry === undefined || isWebAddress(entry.value)) return;
  const isEmpty = entry.value.trim() === '';
  yield {
    at: `${entry.pointer}/propertyValue`,
    message: `Write the whole address of a page as the value of "${name}", such as "https://www.contoso.com": it is ${isEmpty ? 'empty' : shown(entry.value)}.`,
    fix: mended(entry),
  };
}

/** Blanks around it come off; an address that lacks nothing but its scheme gets one. */
function mended({ value, pointer }: MetadataEntry): FindingFix | undefined {
  const text = value.trim();
  const isShort = /^[\w-]+\.[\w-]/.test(text);
  const address = isShort ? `https://${text}` : text;
  if (!isWebAddress(address)) return undefined;
  return {
    title: `Write ${shown(address)}`,
    changes: [{ replace: child(pointer, 'propertyValue'), with: address }],
    safe: !isShort,
  };
}
