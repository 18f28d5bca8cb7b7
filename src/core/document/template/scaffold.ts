import { textOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../../openapi/api-definition.ts';
import { metadataEntries } from '../../openapi/metadata/connector-metadata.ts';
import { withoutPublisherSuffix } from '../../openapi/metadata/publisher-suffix.ts';
import type { ApiFiles } from '../../properties/api-files.ts';
import { needsCredentials, signInsOf } from '../../properties/sign-in.ts';
import { isWebAddress } from '../../text/web-address.ts';
import { escapeMarkdown } from '../markdown/escaped-markdown.ts';
import { credentialSteps } from './credential-steps.ts';
import { hasHint, hintText } from './hint.ts';
import { introTemplate } from './intro-template.ts';
import { headingLine, sectionOf, type TemplateSection } from './template.ts';

/** The service that a connector connects to. */
export interface Service {
  /** Markdown: a link if the website is known. */
  readonly name: string;
}

const prerequisites = sectionOf(introTemplate, 'Prerequisites');
const credentials = sectionOf(introTemplate, 'How to get credentials');

/** Returns the template of intro.md as text. Each section has a hint of what to write. */
export function templateText(): string {
  return textOfSections(introTemplate.sections, () => '');
}

/** Returns the template filled in from the connector's files: the service, and the steps to get credentials. */
export function scaffoldText(connector: ApiFiles): string {
  const service = serviceOf(connector);
  const hasCredentials = needsCredentials(connector) !== false;
  return textOfSections(
    introTemplate.sections.filter((section) => section !== credentials || hasCredentials),
    (section) => {
      if (section === prerequisites) return prerequisitesText(service);
      if (section !== credentials || connector.apiProperties === undefined) return '';
      return credentialSteps(signInsOf(connector.apiProperties), service);
    },
  );
}

/** Says what users need before they start; '' if the service is unknown. */
export function prerequisitesText(service: Service | undefined): string {
  return service ? `You need an account with ${service.name}.` : '';
}

function textOfSections(
  sections: readonly TemplateSection[],
  knownText: (section: TemplateSection) => string,
): string {
  const blocks = sections.flatMap((section) => {
    const text = knownText(section);
    // The credential steps contain their own hints.
    const hint = hasHint(text) ? '' : hintText(section.hint);
    return [headingLine(section), text, hint];
  });
  const all = [hintText(introTemplate.openingHint), ...blocks];
  return `${all.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Returns the service, by its title or else its publisher. */
export function serviceOf({ apiDefinition, apiProperties }: ApiFiles): Service | undefined {
  const title = textOr(apiDefinition?.info.title);
  const publisher = textOr(apiProperties?.properties.publisher);
  const name = title === undefined ? publisher : withoutPublisherSuffix(title).text.trim();
  if (name === undefined) return undefined;
  const website = websiteOf(apiDefinition);
  const text = escapeMarkdown(name);
  return { name: website === undefined ? text : `[${text}](${website})` };
}

/** Returns the website from the metadata if it is a web address. */
function websiteOf(definition: ApiDefinition | undefined): string | undefined {
  const entries = definition === undefined ? [] : metadataEntries(definition);
  const website = entries.find(({ name }) => name.trim().toLowerCase() === 'website')?.value.trim();
  if (website === undefined || !isWebAddress(website)) return undefined;
  return website.replace(/[()<>\\]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
