import type { JsonPointer } from '../../contract/diagnostic.ts';
import type { JsonFile } from '../../files/json/json-file.ts';
import { parentOf, segmentsOf } from '../../files/json/json-pointer.ts';
import type { FindingField, FindingQuestion } from '../../files/question.ts';
import { slot } from '../../files/question.ts';
import { pointerLabel } from '../pointer-label.ts';

/** What to ask for a member. `noun` is its name in a title, the name of the member by default. */
type Ask = Omit<FindingField, 'current'> & { readonly noun?: string };

const asks: Readonly<Record<string, Ask>> = {
  '/info/title': {
    label: 'Title',
    noun: 'title',
    kind: 'text',
    maxLength: 30,
    hint: 'The name of the service, as its users know it.',
  },
  '/info/description': {
    label: 'Description',
    noun: 'description',
    kind: 'longText',
    minLength: 30,
    maxLength: 500,
    hint: 'What the service does for its users, in whole sentences.',
  },
  '/host': {
    label: 'Host',
    noun: 'host',
    kind: 'text',
    hint: 'The domain name alone, such as api.example.com.',
  },
  '/properties/publisher': { label: 'Publisher', kind: 'text', hint: 'Your full legal name.' },
  '/properties/stackOwner': {
    label: 'Stack owner',
    kind: 'text',
    hint: 'The company that runs the service.',
  },
  '/info/contact/name': { label: 'Contact name', kind: 'text', hint: 'The team that helps users.' },
  '/info/contact/email': {
    label: 'Contact email',
    kind: 'text',
    hint: 'The address of your support.',
  },
  '/info/contact/url': {
    label: 'Contact URL',
    kind: 'text',
    hint: 'Your support page, with https://.',
  },
  summary: {
    label: 'Summary',
    noun: 'summary',
    kind: 'text',
    maxLength: 80,
    hint: 'Two to five words, only the first with a capital letter: Get a contact',
  },
  'x-ms-summary': {
    label: 'Title',
    noun: 'title',
    kind: 'text',
    maxLength: 80,
    hint: 'One to three words in title case: Contact Id',
  },
  displayName: { label: 'Title', noun: 'title', kind: 'text', hint: 'What users enter: API key' },
  tooltip: { label: 'Hint', noun: 'tooltip', kind: 'text', hint: 'What users enter here.' },
  title: { label: 'Title', noun: 'title', kind: 'text', maxLength: 80 },
  description: {
    label: 'Description',
    noun: 'description',
    kind: 'longText',
    maxLength: 1000,
    hint: 'A sentence that says more than the title, with a full stop.',
  },
};

/** Objects that describe the connector as a whole. */
const ofConnector: readonly JsonPointer[] = ['', '/info', '/info/contact', '/properties'];

/** Asks for the text at a pointer, which may be missing. */
export function askForText(file: JsonFile, pointer: JsonPointer): FindingQuestion {
  const current = textAt(file, pointer);
  const isAbsent = file.index.find(pointer) === undefined;
  const owner = parentOf(pointer);
  const name = segmentsOf(pointer).at(-1) ?? '';
  const { noun = `"${name}"`, ...field } = asks[pointer] ?? asks[name] ?? plain(name);
  const thing = owner.replace(/\/uiDefinition$/, '') as JsonPointer;
  const about = ofConnector.includes(owner) ? 'the connector' : pointerLabel(file.value, thing);
  return {
    title: `Write the ${noun} of ${about}`,
    about,
    pointer,
    fields: [{ ...field, ...(current !== undefined && { current }) }],
    changes: [
      isAbsent
        ? { insert: name, into: owner, value: slot(0) }
        : { replace: pointer, with: slot(0) },
    ],
  };
}

function plain(name: string): Ask {
  return { label: name, kind: 'text' };
}

/** Returns the text that is written at a pointer, unless it is blank. */
function textAt(file: JsonFile, at: JsonPointer): string | undefined {
  const span = file.index.find(at)?.value;
  if (span === undefined || file.text[span.start] !== '"') return undefined;
  try {
    const text: unknown = JSON.parse(file.text.slice(span.start, span.end));
    return typeof text === 'string' && text.trim() !== '' ? text : undefined;
  } catch {
    return undefined;
  }
}
