import type { Connector } from '../connector/connector.ts';
import type { PreviewElement } from '../contract/document-api.ts';
import { element, table } from '../document/preview-nodes.ts';
import { arrayOr, isObject, objectOr, textOr } from '../files/json-value.ts';
import { connectionSection } from './connection-section.ts';
import { definitionsSection } from './definitions-section.ts';
import { operationsSection } from './operations-section.ts';

/** The parts of the public page that the platform generates from a connector's files. */
export interface ReferencePage {
  readonly title: string;
  /** Above the intro: the description, availability, contact and metadata. */
  readonly before: readonly PreviewElement[];
  /** Below the intro: how to connect, the limits, each action and trigger, and the definitions they use. */
  readonly after: readonly PreviewElement[];
}

const FILLED_IN_LATER = 'Filled in when published';

/** Builds the page as the platform would, with placeholders for what only the platform knows. */
export function referencePage(connector: Connector): ReferencePage {
  const { apiDefinition, apiProperties } = connector;
  const info = apiDefinition?.info ?? {};
  const operations = apiDefinition?.operations.filter(({ isInternal }) => !isInternal) ?? [];
  const after = [
    ...connectionSection(apiProperties),
    ...throttlingSection(),
    ...operationsSection(
      'Actions',
      operations.filter(({ isTrigger }) => !isTrigger),
    ),
    ...operationsSection(
      'Triggers',
      operations.filter(({ isTrigger }) => isTrigger),
    ),
    ...definitionsSection(apiDefinition),
  ];
  const description = textOr(info.description);
  return {
    title: textOr(info.title) ?? (connector.source.name || 'Your connector'),
    before: [
      ...(description === undefined ? [] : [element('p', [description])]),
      ...availabilitySection(),
      ...contactSection(objectOr(info.contact), textOr(apiProperties?.properties.publisher)),
      ...metadataSection(
        apiDefinition?.root['x-ms-connector-metadata'],
        textOr(apiProperties?.properties.publisher),
      ),
    ].map(markGenerated),
    after: after.map(markGenerated),
  };
}

/** Marks an element as generated, as opposed to the intro. */
function markGenerated({ tag, children, attributes }: PreviewElement): PreviewElement {
  const name = ['generated', attributes?.class].filter((each) => each !== undefined).join(' ');
  return element(tag, children, { ...attributes, class: name });
}

function availabilitySection(): PreviewElement[] {
  return [
    element('p', ['This connector is available in the following products and regions:']),
    table(
      ['Service', 'Class', 'Regions'],
      ['Copilot Studio', 'Logic Apps', 'Power Apps', 'Power Automate'].map((service) => [
        service,
        FILLED_IN_LATER,
        FILLED_IN_LATER,
      ]),
    ),
  ];
}

function contactSection(
  contact: Readonly<Record<string, unknown>>,
  publisher?: string,
): PreviewElement[] {
  const rows = [
    ['Name', textOr(contact.name) ?? publisher],
    ['URL', textOr(contact.url)],
    ['Email', textOr(contact.email)],
  ].flatMap(([name = '', value]) => (value === undefined ? [] : [[name, value]]));
  return rows.length === 0 ? [] : [table(['Contact', ''], rows)];
}

function metadataSection(metadata: unknown, publisher?: string): PreviewElement[] {
  const rows = arrayOr(metadata).flatMap((entry) => {
    const { propertyName, propertyValue } = isObject(entry) ? entry : {};
    const [name, value] = [textOr(propertyName), textOr(propertyValue)];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  const all = publisher === undefined ? rows : [['Publisher', publisher], ...rows];
  return all.length === 0 ? [] : [table(['Connector Metadata', ''], all)];
}

function throttlingSection(): PreviewElement[] {
  return [
    element('h2', ['Throttling Limits'], { id: 'limits' }),
    table(
      ['Name', 'Calls', 'Renewal Period'],
      [['API calls per connection', FILLED_IN_LATER, FILLED_IN_LATER]],
    ),
  ];
}
