import { textOr } from '../files/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { metadataEntries } from '../openapi/connector-metadata.ts';
import { withoutPublisherSuffix } from '../openapi/publisher-suffix.ts';
import type { ApiFiles } from '../properties/api-files.ts';
import { needsCredentials, signInsOf } from '../properties/sign-in.ts';
import { isWebAddress } from '../text/web-address.ts';
import { credentialSteps } from './credential-steps.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { hasHint, hintText } from './hint.ts';
import { introTemplate } from './intro-template.ts';
import { headingLine, sectionOf, type TemplateSection } from './template.ts';

/** Who stands behind a connector, as far as its files tell. */
export interface Service {
  /** As Markdown: a link where its website is known. */
  readonly name: string;
}

const prerequisites = sectionOf(introTemplate, 'Prerequisites');
const credentials = sectionOf(introTemplate, 'How to get credentials');

/** The template of intro.md as a text: each section with a hint of what to write. */
export function templateText(): string {
  return textOfSections(introTemplate.sections, () => '');
}

/** The same with what the connector's files already say: whom to have an account with, and what to sign in with. */
export function scaffoldText(connector: ApiFiles): string {
  const service = serviceOf(connector);
  const hasCredentials = needsCredentials(connector) !== false;
  return textOfSections(
    introTemplate.sections.filter((section) => section !== credentials || hasCredentials),
    (section) => {
      if (section === prerequisites)
        return service ? `You need an account with ${service.name}.` : '';
      if (section !== credentials || connector.apiProperties === undefined) return '';
      return credentialSteps(signInsOf(connector.apiProperties), service);
    },
  );
}

function textOfSections(
  sections: readonly TemplateSection[],
  known: (section: TemplateSection) => string,
): string {
  const blocks = sections.flatMap((section) => {
    const text = known(section);
    // Steps have hints of their own.
    const hint = hasHint(text) ? '' : hintText(section.hint);
    return [headingLine(section), text, hint];
  });
  const all = [hintText(introTemplate.openingHint), ...blocks];
  return `${all.filter((block) => block !== '').join('\n\n')}\n`;
}

function serviceOf({ apiDefinition, apiProperties }: ApiFiles): Service | undefined {
  const title = textOr(apiDefinition?.info.title);
  const publisher = textOr(apiProperties?.properties.publisher);
  const name = title === undefined ? publisher : withoutPublisherSuffix(title).text.trim();
  if (name === undefined) return undefined;
  const website = websiteOf(apiDefinition);
  const text = escapedMarkdown(name);
  return { name: website === undefined ? text : `[${text}](${website})` };
}

/** The website of the metadata, if it is an address that a link can have. */
function websiteOf(definition: ApiDefinition | undefined): string | undefined {
  const entries = definition === undefined ? [] : metadataEntries(definition);
  const website = entries.find(({ name }) => name.trim().toLowerCase() === 'website')?.value.trim();
  if (website === undefined || !isWebAddress(website)) return undefined;
  return website.replace(/[()<>\\]/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
}
