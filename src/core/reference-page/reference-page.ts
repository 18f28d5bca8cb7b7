import type { Connector } from '../connector/connector.ts';
import type { PreviewElement } from '../contract/document-api.ts';
import { objectOr, textOr } from '../files/json/json-value.ts';
import { withoutPublisherSuffix } from '../openapi/metadata/publisher-suffix.ts';
import { aboutSection } from './about-section.ts';
import { connectionSection } from './connection-section.ts';
import { definitionsSection } from './definitions-section.ts';
import { operationsSection } from './operations-section.ts';
import { ShownPage } from './shown-page.ts';
import { throttlingSection } from './throttling-section.ts';

/** The parts of the public page that the platform generates from a connector's files. */
export interface ReferencePage {
  readonly title: string;
  /** What the platform adds to the title: " (Preview)" until general availability. */
  readonly titleSuffix: string;
  /** Above the intro: the icon, description, availability, contact and metadata. */
  readonly before: readonly PreviewElement[];
  /** Below the intro: how to connect, the limits, each action and trigger, and the definitions they use. */
  readonly after: readonly PreviewElement[];
}

/** Builds the page as the platform would, with placeholders for what only the platform knows. */
export function referencePage(connector: Connector): ReferencePage {
  const { apiDefinition, apiProperties } = connector;
  const title = textOr(apiDefinition?.info.title) ?? (connector.source.name || 'Your connector');
  const operations = apiDefinition?.operations.filter(({ isInternal }) => !isInternal) ?? [];
  const triggers = operations.filter(({ isTrigger }) => isTrigger);
  const actions = operations.filter(({ isTrigger }) => !isTrigger);
  const page = apiDefinition && new ShownPage(apiDefinition);
  const after = [
    ...connectionSection(apiProperties),
    ...throttlingSection(triggers),
    ...(page ? operationsSection('Actions', actions, page) : []),
    ...(page ? operationsSection('Triggers', triggers, page) : []),
    ...(page ? definitionsSection(page) : []),
  ];
  return {
    title,
    titleSuffix: suffixOf(title, connector),
    before: aboutSection(connector).map(markGenerated),
    after: after.map(markGenerated),
  };
}

function suffixOf(title: string, { apiDefinition, profile }: Connector): string {
  if (apiDefinition === undefined || profile === 'custom') return '';
  const isIndependent = profile === 'independent' && !withoutPublisherSuffix(title).hadSuffix;
  const { status } = objectOr(apiDefinition.info['x-ms-api-annotation']);
  return `${isIndependent ? ' (Independent Publisher)' : ''}${status === 'Production' ? '' : ' (Preview)'}`;
}

/** Marks an element as generated, as opposed to the intro. */
function markGenerated(node: PreviewElement): PreviewElement {
  const { attributes } = node;
  const name = ['generated', attributes?.class].filter((each) => each !== undefined).join(' ');
  return { ...node, attributes: { ...attributes, class: name } };
}
