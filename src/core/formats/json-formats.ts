import type { JsonPointer } from '../contract/diagnostic.ts';
import { isObject, objectOr } from '../files/json/json-value.ts';
import { apiFormats } from './api-formats.ts';
import type { Cure, FileFormat } from './file-format.ts';
import { isDefinition, isVersion2, type JsonFormat, textIn } from './json-format-signs.ts';
import { otherFormats } from './other-json-formats.ts';
import { propertiesNames } from './role-by-content.ts';

/** The files of a connector. */
const ownFormats: readonly JsonFormat[] = [
  {
    name: 'the API definition',
    role: 'apiDefinition',
    sign: ({ swagger }) => (isVersion2(swagger) ? '/swagger' : undefined),
  },
  {
    name: 'the API properties',
    role: 'apiProperties',
    sign: ({ properties }) =>
      propertiesNames.some((name) => Object.hasOwn(objectOr(properties), name))
        ? '/properties'
        : undefined,
  },
];

/** Recognizes a JSON document by its root. Undefined for an unknown format. API definitions are a known one. */
export function jsonFormatOf(
  value: unknown,
): (FileFormat & { readonly at: JsonPointer }) | undefined {
  if (Array.isArray(value)) return listFormatOf(value);
  if (!isObject(value)) return embeddedFormatOf(value);
  for (const format of [...ownFormats, ...apiFormats, ...otherFormats]) {
    const at = format.sign(value);
    if (at === undefined) continue;
    const { name, role } = format;
    const isApi = apiFormats.includes(format);
    const cure = format.cure ?? (isApi ? 'convert' : 'replace');
    const text = typeof name === 'string' ? name : name(value);
    return { name: text, cure, isApi, at, ...(role && { role }) };
  }
  return undefined;
}

function listFormatOf(list: readonly unknown[]) {
  const found = (name: string, cure: Cure) => ({ name, cure, isApi: false, at: '/0' as const });
  if (isDefinition(list[0])) return found('a list that holds an API definition', 'unwrap');
  const isPolicy = textIn(list[0], 'templateId') !== undefined;
  return isPolicy ? found('a list of policies', 'replace') : undefined;
}

/** A program may have written the document as a text of JSON. */
function embeddedFormatOf(value: unknown) {
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return undefined;
  return { name: 'JSON within a string', cure: 'unwrap', isApi: false, at: '' } as const;
}
