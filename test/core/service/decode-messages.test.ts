import { describe, expect, it } from 'vitest';
import { decodeMessages } from '../../../src/core/service/decode-messages.ts';
import { openCase } from '../../cases/threads/open-case.ts';
import { operation, parameters, properties } from '../../cases/threads/thread-case.ts';

const TITLE = "The 'x-ms-summary' property is required.";
const untitled = parameters(
  { name: 'a', in: 'query', type: 'string', 'x-ms-summary': 'First', description: 'The first.' },
  { name: 'b', in: 'query', type: 'string', description: 'The second.' },
);

describe('the shapes of messages', () => {
  it.each([
    ['the pipeline', `##[error]${TITLE} ValuePath: /paths/~1notes/get/parameters/1`],
    [
      'the deployment',
      `##[error]src\\codelessPreview\\notes\\apiDefinition.swagger.json(,): error RequiredPropertyMissing: ${TITLE} ValuePath: '/paths/~1notes/get/parameters/1' Value: ''`,
    ],
    [
      'Partner Center',
      `Error(s) are: 1. 5000.2.6.2:${TITLE} Path: paths/~1notes/get/parameters/1 Value: b||##||`,
    ],
    [
      'paconn',
      JSON.stringify({
        error: {
          code: 'SwaggerCertificationFailedWithErrors',
          message: `Error : paths/~1notes/get/parameters/1 : ${TITLE}\r\n`,
        },
      }),
    ],
    [
      'the editor',
      `Specified swagger has the following errors: 'Definition is not valid. Error: 'Error : paths/~1notes/get/parameters/1 : ${TITLE}'`,
    ],
    ['API Management', `${TITLE} Path 'paths['/notes'].get.parameters[1]', line 9, position 3.`],
    [
      'a mail',
      `> > Hi Robin,\n> >\n> > The 'x-ms-summary' property\n> > is required.\n> > ValuePath: /paths/~1notes/get/parameters/1\n> >\n> > Regards,\n> > Kim`,
    ],
    ['capitals', `${TITLE} ValuePath: /paths/~1notes/get/parameters/1`.toUpperCase()],
  ])('of %s lead to rule and place', async (_, text) => {
    const { messages } = await decodeMessages(text, await openCase({ files: untitled }));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      ruleIds: ['parameter-summary-required'],
      state: 'there',
      place: {
        pointer: '/paths/~1notes/get/parameters/1',
        found: { file: 'apiDefinition.swagger.json' },
      },
      diagnostics: [{ pointer: '/paths/~1notes/get/parameters/1' }],
    });
  });

  it('are told apart in one text, in their order', async () => {
    const { messages } = await decodeMessages(
      `${TITLE} The 'contact' property is required.\nPlease add stackOwner property`,
    );
    expect(messages.map(({ ruleIds }) => ruleIds[0])).toEqual([
      'parameter-summary-required',
      'contact-required',
      'stackowner-required',
    ]);
  });

  it('keep their place if the next line is about something else', async () => {
    const { messages } = await decodeMessages(
      `##[error]${TITLE} ValuePath: /paths/~1notes/get/parameters/1\nPlease add stackOwner property`,
      await openCase({ files: untitled }),
    );
    expect(messages.map(({ ruleIds }) => ruleIds[0])).toEqual([
      'parameter-summary-required',
      'stackowner-required',
    ]);
    expect(messages[0]?.place?.pointer).toBe('/paths/~1notes/get/parameters/1');
    expect(messages[1]?.text).toBe('Please add stackOwner property');
  });

  it('of an operation lead to its place', async () => {
    const source = await openCase({ files: operation({ operationId: 'ListNotes' }) });
    const { messages } = await decodeMessages(
      "The 'summary' property is required. ValuePath: operation/listnotes/summary",
      source,
    );
    expect(messages[0]?.place?.pointer).toBe('/paths/~1notes/get');
  });

  it('with a line lead to the finding on that line', async () => {
    const files = { 'apiDefinition.swagger.json': '{\n"swagger": "2.0"\n"info": {}\n}' };
    const { messages } = await decodeMessages(
      'Please add a comma at the end of the line 2.',
      await openCase({ files }),
    );
    expect(messages[0]).toMatchObject({ ruleIds: ['file-json-syntax'], state: 'there' });
  });
});

describe('the open connector', () => {
  const source = openCase({ files: untitled });

  it('has a fault at another place', async () => {
    const text = `${TITLE} ValuePath: /paths/~1notes/get/parameters/0`;
    const { messages } = await decodeMessages(text, await source);
    expect(messages[0]).toMatchObject({ state: 'elsewhere', diagnostics: [{}] });
  });

  it('does not have a fault', async () => {
    const files = properties({ stackOwner: 'Contoso' });
    const { messages } = await decodeMessages(
      'Please add stackOwner property.',
      await openCase({ files }),
    );
    expect(messages[0]).toMatchObject({
      ruleIds: ['stackowner-required'],
      state: 'clean',
      diagnostics: [],
    });
  });

  it('decides between rules with one wording', async () => {
    const text = "The 'description' property is required.";
    const files = operation({
      description: 'Lists notes.',
      parameters: [{ name: 'a', in: 'query' }],
    });
    const { messages } = await decodeMessages(text, await openCase({ files }));
    expect(messages[0]?.ruleIds[0]).toBe('parameter-description-required');
  });
});

describe('what no rule knows', () => {
  it('stays, with the three nearest rules', async () => {
    const text = 'Kindly explain why the tide tables of the harbor have no schema.';
    const { messages, rules } = await decodeMessages(text);
    expect(messages).toMatchObject([{ text, ruleIds: [], diagnostics: [] }]);
    expect(messages[0]?.nearest).toHaveLength(3);
    expect(rules.map(({ id }) => id).toSorted()).toEqual(messages[0]?.nearest.toSorted());
  });

  it.each([
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Starting: Initialize job. Agent name: Hosted Agent 4.',
    'See you at lunch on Thursday!',
    '07:12 ####################',
  ])('has no rule: %s', async (text) => {
    const { messages } = await decodeMessages(text);
    expect(messages.flatMap(({ ruleIds }) => ruleIds)).toEqual([]);
  });

  it('has a note if no file can show it', async () => {
    const { messages } = await decodeMessages(
      '##[error]The operation has been deleted. This change breaks existing flows. ValuePath: operation/GetKeys Source: NewSwagger',
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ ruleIds: [], nearest: [] });
    expect(messages[0]?.note).toMatch(/published version/);
  });
});

describe('hostile text', () => {
  it('never shows a secret', async () => {
    const secret = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    const text = `The client id value should be replaced. ValuePath: /properties/${secret}\nToken: ${secret}`;
    const decoded = await decodeMessages(text, await openCase({ files: untitled }));
    expect(JSON.stringify(decoded)).not.toContain(secret.slice(4, 14));
  });

  it('loses controls and marks of direction', async () => {
    const { messages } = await decodeMessages('Please add\u202e stack\u0000Owner\u200f property.');
    expect(messages[0]).toMatchObject({
      text: 'Please add stackOwner property.',
      ruleIds: ['stackowner-required'],
    });
  });

  it.each([
    ['one word', 'a'],
    ['quotes', "'"],
    ['brackets', "path 'paths["],
    ['starts of paths', 'ValuePath: '],
    ['errors', 'error : '],
    ['slashes', '\\n'],
    ['bars', '||##||'],
    ['starts of messages', "The 'x "],
    ['sentences', 'Please add. '],
    ['blank lines', '\n\n'],
    ['blanks', ' '],
  ])('of %s is read as far as it may go', async (_, piece) => {
    const text = piece.repeat(Math.ceil(5_000_000 / piece.length));
    const { messages, unread } = await decodeMessages(text);
    expect(unread).toBeGreaterThanOrEqual(text.length - 300_000);
    expect(messages.length).toBeLessThan(2000);
  });
});
