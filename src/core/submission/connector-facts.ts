import type { Connector } from '../connector/connector.ts';
import type { Profile } from '../contract/profile.ts';
import type { MarkdownFile } from '../document/markdown/markdown-file.ts';
import { brief, objectOr, textOr } from '../files/json/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import {
  categoriesIn,
  type MetadataName,
  metadataEntry,
} from '../openapi/metadata/connector-metadata.ts';
import { contactOf } from '../openapi/metadata/contact.ts';
import { withoutPublisherSuffix } from '../openapi/metadata/publisher-suffix.ts';
import { type SignIn, signInsOf } from '../properties/sign-in.ts';
import { normalizeWhitespace } from '../text/blanks.ts';
import type { Mask } from '../text/secrets/secret-mask.ts';
import { type ClientId, clientIdsOf } from './client-ids.ts';
import { toolsIn } from './intro-tools.ts';
import { type OperationFacts, operationFacts } from './operation-facts.ts';
import { type RedirectUrl, redirectUrlsOf } from './redirect-urls.ts';

/** Longer than any text that a form takes. */
const LONGEST = 500;

/** What the files say that forms ask for. Absent if they do not say it. */
export interface ConnectorFacts {
  readonly profile: Profile;
  /** Without “(Independent Publisher)”. */
  readonly title?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly stackOwner?: string;
  readonly supportEmail?: string;
  readonly supportUrl?: string;
  readonly website?: string;
  readonly privacyPolicy?: string;
  readonly categories: readonly string[];
  readonly brandColor?: string;
  readonly signIns: readonly SignIn[];
  /** The client ids of OAuth that are not blank. */
  readonly clientIds: readonly ClientId[];
  /** The addresses to allow at the identity provider. Empty without OAuth. */
  readonly redirectUrls: readonly RedirectUrl[];
  /** The operations that users see, and those through which agents reach an MCP server. */
  readonly operations: readonly OperationFacts[];
  /** The tools of an MCP server that the intro lists. */
  readonly tools: readonly string[];
  readonly hasDefinition: boolean;
  readonly hasProperties: boolean;
  readonly hasIntro: boolean;
  readonly hasReadme: boolean;
}

/** Collects what the forms ask for, masked. Never throws, whatever the files say. */
export function factsOf(connector: Connector, mask: Mask): ConnectorFacts {
  const { apiDefinition, apiProperties, intro, readme, profile } = connector;
  const contact = apiDefinition === undefined ? {} : objectOr(contactOf(apiDefinition));
  const { publisher, stackOwner, iconBrandColor } = objectOr(apiProperties?.properties);
  const line = (value: unknown) => lineOf(value, mask);
  const metadata = (name: MetadataName) => line(metadataValue(apiDefinition, name));
  const title = line(apiDefinition?.info.title);
  const texts = {
    title: title === undefined ? undefined : withoutPublisherSuffix(title).text,
    version: line(apiDefinition?.info.version),
    publisher: line(publisher),
    stackOwner: line(stackOwner),
    supportEmail: line(contact.email),
    supportUrl: line(contact.url),
    website: metadata('Website'),
    privacyPolicy: metadata('Privacy policy'),
    brandColor: line(iconBrandColor),
  };
  const signIns = apiProperties === undefined ? [] : signInsOf(apiProperties);
  return {
    profile,
    ...withoutUndefined(texts),
    categories: categoriesIn(metadata('Categories') ?? ''),
    signIns: signIns.map((each) => ({ ...each, fields: each.fields.map(mask) })),
    clientIds: apiProperties === undefined ? [] : clientIdsOf(apiProperties, mask),
    redirectUrls: redirectUrlsOf(connector, mask),
    operations: apiDefinition === undefined ? [] : operationFacts(apiDefinition, mask),
    tools: intro === undefined ? [] : toolsIn(intro).map(mask),
    hasDefinition: apiDefinition !== undefined,
    hasProperties: apiProperties !== undefined,
    hasIntro: isWritten(intro),
    hasReadme: isWritten(readme),
  };
}

function isWritten(file: MarkdownFile | undefined): boolean {
  return file !== undefined && file.text.trim() !== '';
}

function metadataValue(definition: ApiDefinition | undefined, name: MetadataName): unknown {
  return definition && metadataEntry(definition, name)?.value;
}

/** The text on one line; undefined if it is blank or not a string. */
function lineOf(value: unknown, mask: Mask): string | undefined {
  const text = textOr(value);
  return text === undefined ? undefined : brief(normalizeWhitespace(mask(text)), LONGEST);
}

type Defined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(values: T): Defined<T> {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as Defined<T>;
}
