import type { Connector } from '../connector/connector.ts';
import type { Profile } from '../contract/profile.ts';
import { brief, objectOr, textOr } from '../files/json-value.ts';
import type { ApiDefinition } from '../openapi/api-definition.ts';
import { categoriesIn, type MetadataName, metadataEntry } from '../openapi/connector-metadata.ts';
import { contactOf } from '../openapi/contact.ts';
import type { Operation } from '../openapi/operation.ts';
import { withoutPublisherSuffix } from '../openapi/publisher-suffix.ts';
import { visibleOperations } from '../openapi/written-text.ts';
import { type SignIn, signInsOf } from '../properties/sign-in.ts';
import { normalizeWhitespace } from '../text/blanks.ts';
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
  /** The addresses to allow at the identity provider. Empty without OAuth. */
  readonly redirectUrls: readonly RedirectUrl[];
  /** The operations that users see. */
  readonly operations: readonly Operation[];
  /** The operations through which agents reach an MCP server. */
  readonly mcpOperations: readonly Operation[];
  readonly hasDefinition: boolean;
  readonly hasProperties: boolean;
  readonly hasIntro: boolean;
  readonly hasScript: boolean;
}

/** Collects what the forms ask for. Never throws, whatever the files say. */
export function factsOf(connector: Connector): ConnectorFacts {
  const { apiDefinition, apiProperties, intro, script, profile } = connector;
  const contact = apiDefinition === undefined ? {} : objectOr(contactOf(apiDefinition));
  const { publisher, stackOwner, iconBrandColor } = objectOr(apiProperties?.properties);
  const operations = apiDefinition === undefined ? [] : visibleOperations(apiDefinition);
  const title = line(apiDefinition?.info.title);
  const texts = {
    title: title === undefined ? undefined : withoutPublisherSuffix(title).text,
    version: line(apiDefinition?.info.version),
    publisher: line(publisher),
    stackOwner: line(stackOwner),
    supportEmail: line(contact.email),
    supportUrl: line(contact.url),
    website: metadata(apiDefinition, 'Website'),
    privacyPolicy: metadata(apiDefinition, 'Privacy policy'),
    brandColor: line(iconBrandColor),
  };
  return {
    profile,
    ...withoutUndefined(texts),
    categories: categoriesIn(metadata(apiDefinition, 'Categories') ?? ''),
    signIns: apiProperties === undefined ? [] : signInsOf(apiProperties),
    redirectUrls: redirectUrlsOf(connector),
    operations,
    mcpOperations: (apiDefinition?.operations ?? []).filter(isMcp),
    hasDefinition: apiDefinition !== undefined,
    hasProperties: apiProperties !== undefined,
    hasIntro: intro !== undefined && intro.text.trim() !== '',
    hasScript: script !== undefined && script.code.trim() !== '',
  };
}

/** Whether agents reach an MCP server through the operation. */
function isMcp({ value }: Operation): boolean {
  return /^mcp\b/i.test(textOr(value['x-ms-agentic-protocol']) ?? '');
}

function metadata(definition: ApiDefinition | undefined, name: MetadataName): string | undefined {
  return definition && line(metadataEntry(definition, name)?.value);
}

/** The text on one line; undefined if it is blank or not a string. */
function line(value: unknown): string | undefined {
  const text = textOr(value);
  return text === undefined ? undefined : brief(normalizeWhitespace(text), LONGEST);
}

type Defined<T> = { readonly [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(values: T): Defined<T> {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(defined) as Defined<T>;
}
