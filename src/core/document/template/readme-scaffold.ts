import type { Profile } from '../../contract/profile.ts';
import { textOr } from '../../files/json/json-value.ts';
import { visibleOperations } from '../../openapi/texts/written-text.ts';
import type { ApiFiles } from '../../properties/api-files.ts';
import { needsCredentials, signInsOf } from '../../properties/sign-in.ts';
import { escapeMarkdown } from '../markdown/escaped-markdown.ts';
import { credentialSteps } from './credential-steps.ts';
import { hintText } from './hint.ts';
import { readmeTemplate } from './readme-template.ts';
import { prerequisitesText, serviceOf } from './scaffold.ts';
import { headingLine, sectionOf, type TemplateSection } from './template.ts';

const publisherSection = sectionOf(readmeTemplate, 'Publisher');
const prerequisites = sectionOf(readmeTemplate, 'Prerequisites');

/** Returns a readme.md, started from the template and the connector's files. Each gap has a hint of what to write. */
export function readmeScaffold(files: ApiFiles, profile: Profile): string {
  const title = textOr(files.apiDefinition?.info.title);
  const sections = readmeTemplate.sections.filter(
    ({ requiredFor }) => requiredFor === 'authentication' || requiredFor.includes(profile),
  );
  const blocks = [
    `# ${title === undefined ? hintText('the title of the connector.') : escapeMarkdown(title)}`,
    hintText(readmeTemplate.openingHint),
    ...sections.flatMap((section) => blocksOf(section, files)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blocksOf(section: TemplateSection, files: ApiFiles): readonly string[] {
  if (section === publisherSection) {
    const name = textOr(files.apiProperties?.properties.publisher);
    if (name !== undefined) return [`${headingLine(section)}: ${escapeMarkdown(name)}`];
  }
  const text = knownTexts[section.heading]?.(files) ?? '';
  const isComplete = text !== '' && section !== prerequisites;
  return [headingLine(section), text, isComplete ? '' : hintText(section.hint)];
}

const knownTexts: Readonly<Record<string, (files: ApiFiles) => string>> = {
  Prerequisites: (files) => prerequisitesText(serviceOf(files)),
  'Supported Operations': ({ apiDefinition }) =>
    (apiDefinition === undefined ? [] : visibleOperations(apiDefinition))
      .map(({ id, value }) => {
        const name = escapeMarkdown(textOr(value.summary) ?? id ?? '');
        const description = escapeMarkdown(textOr(value.description) ?? '');
        return `### ${name}\n\n${description || hintText('what the operation does.')}`;
      })
      .join('\n\n'),
  'Obtaining Credentials': (files) => {
    if (needsCredentials(files) === false) return 'The connector needs no credentials.';
    return files.apiProperties === undefined
      ? ''
      : credentialSteps(signInsOf(files.apiProperties), serviceOf(files));
  },
};
