import type { JsonPointer } from '../../../contract/diagnostic.ts';
import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { child } from '../../../files/json/json-pointer.ts';
import { arrayOr, isObject, shown, textOr } from '../../../files/json/json-value.ts';
import type { ApiDefinition } from '../../../openapi/api-definition.ts';
import { schemasWith } from '../../../openapi/every-schema.ts';
import { isWebAddress } from '../../../text/web-address.ts';

export const contactUrlValid = defineRule({
  id: 'contact-url-valid',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  asks: 'url',
  docs: {
    summary: 'Write web addresses in full, starting with https://.',
    why: 'The validator rejects incomplete addresses of the contact, the license and the external documentation.',
    fix: 'Add https:// at the start, and remove spaces.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: ['UrlNotValid', "The 'url' property must be a valid absolute URL."],
    valid: [
      '{ "info": { "contact": { "url": "https://www.northwind.com/support" } } }',
      '{ "info": { "contact": { "url": "" } } }',
    ],
    invalid: [
      '{ "info": { "contact": { "url": «"www.northwind.com"» } } }',
      '{ "info": { "license": { "name": "MIT", "url": «"LICENSE"» } } }',
      '{ "externalDocs": { "url": «"https://northwind com"» } }',
    ],
  },

  *check(definition) {
    for (const [owner, at] of addressOwners(definition)) {
      const url = isObject(owner) ? textOr(owner.url) : undefined;
      if (url === undefined || isWebAddress(url)) continue;
      const complete = `https://${url.trim().replace(/^\/+/, '')}`;
      const lacksOnlyScheme = /^[\w-]+\.[\w-]/.test(url.trim()) && isWebAddress(complete);
      yield {
        at: `${at}/url`,
        message: `Write the address in full, with "https" at its start: it is ${shown(url)}.`,
        fix: lacksOnlyScheme ? changeTo(child(at, 'url'), complete) : undefined,
      };
    }
  },
});

/** Yields each object in which the specification allows a `url`, with its pointer. */
function* addressOwners(definition: ApiDefinition): Generator<readonly [unknown, JsonPointer]> {
  const { root, info } = definition;
  yield [info.contact, '/info/contact'];
  yield [info.license, '/info/license'];
  yield [root.externalDocs, '/externalDocs'];
  yield [root['x-ms-docs'], '/x-ms-docs'];
  for (const [index, tag] of arrayOr(root.tags).entries()) {
    if (isObject(tag)) yield [tag.externalDocs, `/tags/${index}/externalDocs`];
  }
  for (const { value, pointer } of definition.operations) {
    if (value.externalDocs !== undefined) yield [value.externalDocs, `${pointer}/externalDocs`];
  }
  for (const { value, pointer } of schemasWith(definition, 'externalDocs')) {
    yield [value.externalDocs, child(pointer, 'externalDocs')];
  }
}
