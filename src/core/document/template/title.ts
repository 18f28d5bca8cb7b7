import type { ConnectorSource } from '../../contract/connector-source.ts';
import { textOr } from '../../files/json/json-value.ts';
import type { ApiFiles } from '../../properties/api-files.ts';
import type { Heading } from '../markdown/markdown-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { normalizeHeading } from './heading-key.ts';

/** Words that people add to a connector's name. */
const FILLER =
  /\b(?:the|a|connectors?|custom|certified|microsoft|power (?:automate|apps|platform)|independent publisher|for|by|intro(?:duction)?(?: to)?|welcome to|about|overview(?: of)?)\b/g;

/** What gives a connector its title: the API definition, or the name of the folder. */
interface Titled extends Pick<ApiFiles, 'apiDefinition'> {
  readonly source: Pick<ConnectorSource, 'name'>;
}

/** Whether a heading is the connector's title, with or without words such as "connector" around it. */
export function repeatsTitle(heading: Heading, { apiDefinition, source }: Titled): boolean {
  const name = coreName(plainText(heading.token));
  const titles = [textOr(apiDefinition?.info.title), source.name].map((text) =>
    coreName(text ?? ''),
  );
  return name !== '' && titles.some((title) => title === name);
}

function coreName(text: string): string {
  return normalizeHeading(text).replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
}
