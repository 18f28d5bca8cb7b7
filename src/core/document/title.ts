import type { ConnectorSource } from '../contract/connector-source.ts';
import { textOr } from '../files/json-value.ts';
import type { ApiFiles } from '../properties/api-files.ts';
import { headingKey } from './heading-key.ts';
import type { Heading } from './markdown-file.ts';
import { plainText } from './plain-text.ts';

/** Words around a connector's name that are not part of it. */
const AROUND =
  /\b(?:the|a|connectors?|custom|certified|microsoft|power (?:automate|apps|platform)|independent publisher|for|by|intro(?:duction)?(?: to)?|welcome to|about|overview(?: of)?)\b/g;

/** Where the title of a connector stands: in its API definition, or in the name of its folder. */
interface Titled extends Pick<ApiFiles, 'apiDefinition'> {
  readonly source: Pick<ConnectorSource, 'name'>;
}

/** Whether a heading is the connector's title, with or without words such as "connector" around it. */
export function repeatsTitle(heading: Heading, { apiDefinition, source }: Titled): boolean {
  const name = essenceOf(plainText(heading.token));
  const titles = [textOr(apiDefinition?.info.title), source.name].map((text) =>
    essenceOf(text ?? ''),
  );
  return name !== '' && titles.some((title) => title === name);
}

function essenceOf(text: string): string {
  return headingKey(text).replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
}
