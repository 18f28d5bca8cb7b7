/** Several rules with one cause, and so one thing to do. */
export interface TaskGroup {
  /** What to do, where more than one of the rules is broken. */
  readonly title: string;
  readonly rules: RegExp;
}

/** The first group that fits counts. A rule of no group is a task of its own. */
export const taskGroups: readonly TaskGroup[] = [
  { title: 'Write readme.md as its template asks.', rules: /^(?:readme-|folder-readme$)/ },
  { title: 'Write intro.md as its template asks.', rules: /^intro-/ },
  {
    title: 'Draw the icon as certification asks.',
    rules:
      /^icon-(?:png|size-1mb|square|dimensions|opaque-background|background-.*|uniform-border|logo-.*)$/,
  },
  { title: 'Format the JSON files.', rules: /^format-(?!known$)|^file-json-bom$/ },
  {
    title: 'Complete the publisher, the contact and the metadata.',
    rules: /^(?:publisher|stackowner|contact|metadata)-(?!.*placeholder)/,
  },
  {
    title: 'Give each parameter a title and a description.',
    rules: /^parameter-(?:summary|description)-required$/,
  },
  {
    title: 'Give each operation a title and a description.',
    rules: /^operation-(?:summary|description)-required$/,
  },
  {
    title: 'Write the titles of operations and parameters the usual way.',
    rules:
      /^operation-(?:id-pascal-case|summary-(?!not-description|required).*)$|^parameter-summary-(?:title-case|characters|ends-alphanumeric|length)$|^trigger-summary-when$/,
  },
  {
    title: 'Polish the texts that users read.',
    rules:
      /-description-punctuation$|-not-description$|^property-description-not-name$|-description-url$|^description-(?!required$|length$|product-names)|^title-(?:whitespace|ends-alphanumeric|matches-folder)$|^empty-string-values$|^text-unicode-escapes$/,
  },
  {
    title: 'Give each property a title and a description.',
    rules: /^property-(?:title|description|name-characters)$/,
  },
  {
    title: 'Describe each body and response with one exact schema, without examples.',
    rules:
      /^empty-properties$|^response-(?:exact-schema|empty-schema.*|default-only|output-schema.*|object-without-properties)$|^operation-(?:multiple-response-schemas|success-response|has-response)$|^default-response-schema$|^body-schema-not-empty$|^examples-present$/,
  },
  {
    title: 'List the responses, and describe each.',
    rules: /^response-(?:errors-listed|description-placeholder|description-empty)$/,
  },
  {
    title: 'Describe exactly what each request sends.',
    rules:
      /^consumes-(?:root|missing|compatible)$|^mime-type-|^(?:path|query)-parameter-encoding$|^ext-url-encoding-location$|^string-binary-urlencoded$|^body-optional-with-required$|^internal-(?:default-must-be-required|required-needs-default)$|^parameter-header-content-negotiation$/,
  },
  {
    title: 'Tidy up the paths.',
    rules:
      /^path-(?:trailing-slash|double-slash|space|empty|partial-duplicate)$|^basepath-trailing/,
  },
  {
    title: 'Correct the types of values.',
    rules:
      /^(?:enum-value-type|default-value-type|default-in-enum|format-known|schema-type-missing|schema-string-binary-position)$/,
  },
  {
    title: 'Correct the dynamic lists and schemas.',
    rules: /^ext-dynamic-|^dynamic-reference-source-visible$|^parameter-ambiguous-name$/,
  },
  {
    title: 'Correct the names of allowed values.',
    rules: /^ext-enum-values-/,
  },
  {
    title: 'Tidy up the shared definitions.',
    rules: /^(?:definition-unused|ref-sibling-properties|schema-ref-chain)$/,
  },
  {
    title: 'Write the sign-in form as users should see it.',
    rules: /^(?:uidefinition|constraints)-/,
  },
  {
    title: 'Write extensions as the platform reads them.',
    rules:
      /^ext-(?:unknown|malformed-name|wrong-location|summary-.*|visibility-value|url-encoding-value|boolean-flags|media-kind|editor-dictionary|deployment-version|docs|keywords|model-texts|capabilities-shape|operation-context|trigger-(?:value|metadata|hint-without-trigger))$/,
  },
  {
    title: 'Complete the webhooks.',
    rules: /^(?:webhook|notification)-|^ext-(?:notification-trigger-only|trigger-webhook-single)$/,
  },
  {
    title: 'Set up what polling triggers return.',
    rules: /^polling-trigger-|^ext-trigger-batch-array$/,
  },
  { title: 'Number the versions of operations.', rules: /^ext-annotation-/ },
  { title: 'Set up the redirect address of the sign-in.', rules: /^oauth-redirect-/ },
  { title: 'Tidy up .preflight.json.', rules: /^preflight-file-/ },
  {
    title: 'Name Microsoft’s products by their full names.',
    rules: /product-names/,
  },
];

/** Titles by rule id, since every check asks for the same ones. */
const known = new Map<string, string | undefined>();

/** What to do about the group that a rule belongs to. */
export function groupTitle(ruleId: string): string | undefined {
  if (!known.has(ruleId)) {
    known.set(ruleId, taskGroups.find(({ rules }) => rules.test(ruleId))?.title);
  }
  return known.get(ruleId);
}
