import { changeTo } from '../../files/change-to.ts';
import type { Finding, FindingFix } from '../../files/finding.ts';
import { child } from '../../files/json/json-pointer.ts';
import { shown } from '../../files/json/json-value.ts';
import { hostOf, isWebAddress } from '../../text/web-address.ts';
import type { ApiDefinition } from '../api-definition.ts';
import { unreachableHost } from '../paths/host-name.ts';
import {
  isMetadataWellFormed,
  METADATA,
  type MetadataEntry,
  type MetadataName,
  metadataEntry,
} from './connector-metadata.ts';
import { askForEntry } from './metadata-questions.ts';

/** Yields a finding if the entry is missing or misspelled. A difference in case alone is a warning, since the platform accepts it. */
export function* checkPresence(definition: ApiDefinition, name: MetadataName): Generator<Finding> {
  const entry = metadataEntry(definition, name);
  if (entry === undefined) {
    if (!isMetadataWellFormed(definition)) return;
    yield {
      at: `/${METADATA}`,
      message: `Add the entry "${name}" to "${METADATA}": it is missing.`,
      questions: [askForEntry(name)],
    };
  } else if (entry.name !== name) yield misnamed(entry, name);
}

function misnamed(entry: MetadataEntry, name: MetadataName): Finding {
  const isSameButCase = entry.name.toLowerCase() === name.toLowerCase();
  return {
    at: `${entry.pointer}/propertyName`,
    message: `Rename the entry to "${name}": it is called ${shown(entry.name)}.`,
    severity: isSameButCase ? 'warning' : 'error',
    fix: {
      title: `Rename to "${name}"`,
      changes: [{ replace: `${entry.pointer}/propertyName`, with: name }],
      safe: isSameButCase,
    },
  };
}

/** Yields a finding if the value of the entry is not a full URL, or that of no real page. */
export function* checkAddress(definition: ApiDefinition, name: MetadataName): Generator<Finding> {
  const entry = metadataEntry(definition, name);
  if (entry === undefined) return;
  const at = `${entry.pointer}/propertyValue` as const;
  if (isWebAddress(entry.value)) {
    const kind = unreachableHost(hostOf(entry.value) ?? '');
    if (kind === undefined) return;
    yield {
      at,
      message: `Set "${name}" to a page of your own: ${shown(entry.value)} is ${kind}.`,
      questions: [askForEntry(name, entry.pointer)],
    };
    return;
  }
  const isEmpty = entry.value.trim() === '';
  yield {
    at,
    message: `Set "${name}" to a full URL with "https" at its start: it is ${isEmpty ? 'empty' : shown(entry.value)}.`,
    fix: addressFix(entry),
    questions: [askForEntry(name, entry.pointer)],
  };
}

/** Trims the value and adds `https://` if only the scheme is missing. */
function addressFix({ value, pointer }: MetadataEntry): FindingFix | undefined {
  const text = value.trim();
  const lacksScheme = /^[\w-]+\.[\w-]/.test(text);
  const address = lacksScheme ? `https://${text}` : text;
  if (!isWebAddress(address)) return undefined;
  return changeTo(child(pointer, 'propertyValue'), address, { safe: !lacksScheme });
}
