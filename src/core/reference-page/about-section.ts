import type { Connector } from '../connector/connector.ts';
import type { PreviewElement } from '../contract/document-api.ts';
import type { Profile } from '../contract/profile.ts';
import { element, table } from '../document/markdown/preview-nodes.ts';
import { type JsonObject, objectOr, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { metadataEntries, metadataNames } from '../openapi/metadata/connector-metadata.ts';
import { FILLED_IN_LATER } from './filled-in-later.ts';

/** Builds what is above the intro: the icon, the description, availability, contact and metadata. */
export function aboutSection({
  apiDefinition,
  apiProperties,
  icon,
  profile,
}: Connector): PreviewElement[] {
  const info = apiDefinition?.info ?? {};
  const description = textOr(info.description);
  return [
    iconNote(icon?.path, profile),
    ...(description === undefined ? [] : [element('p', [description])]),
    ...availability(profile !== 'custom'),
    ...contact(objectOr(info.contact)),
    ...metadata(apiDefinition, textOr(apiProperties?.properties.publisher)),
  ];
}

/** The preview loads no pictures. Independent publishers add none. */
function iconNote(path: string | undefined, profile: Profile): PreviewElement {
  const absent = profile === 'independent' ? 'none of its own' : 'not among your files';
  const words = `Icon: ${path ?? absent}`;
  return element('p', [element('span', [words], { class: 'picture' })]);
}

/** New connectors of publishers are premium everywhere except in Logic Apps. */
function availability(isPublished: boolean): PreviewElement[] {
  const rows = ['Copilot Studio', 'Logic Apps', 'Power Apps', 'Power Automate'].map((service) => {
    const tier = service === 'Logic Apps' ? 'Standard' : 'Premium';
    return [element('strong', [service]), isPublished ? tier : FILLED_IN_LATER, FILLED_IN_LATER];
  });
  return [
    element('p', ['This connector is available in the following products and regions:']),
    table(['Service', 'Class', 'Regions'], rows),
  ];
}

function contact({ name, url, email }: JsonObject): PreviewElement[] {
  return namedValues('Contact', [
    ['Name', textOr(name)],
    ['URL', textOr(url)],
    ['Email', textOr(email)],
  ]);
}

/** The page shows only the names that the platform knows, in its own order. */
function metadata(definition: ApiDefinition | undefined, publisher?: string): PreviewElement[] {
  const entries = definition === undefined ? [] : metadataEntries(definition);
  return namedValues('Connector Metadata', [
    ['Publisher', publisher],
    ...metadataNames.map((wanted) => {
      const entry = entries.find(({ name }) => name === wanted);
      return [wanted, textOr(entry?.value)] as const;
    }),
  ]);
}

function namedValues(
  title: string,
  values: readonly (readonly [name: string, value: string | undefined])[],
): PreviewElement[] {
  const rows = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return rows.length === 0 ? [] : [table([title, ''], rows)];
}
