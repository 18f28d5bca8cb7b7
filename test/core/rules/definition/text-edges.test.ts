import { describe, expect, it } from 'vitest';
import { parseConnector } from '../../../../src/core/connector/parse-connector.ts';
import type { Profile } from '../../../../src/core/contract/profile.ts';
import { applyFix } from '../../../../src/core/files/apply-fix.ts';
import { rules } from '../../../../src/core/rules/index.ts';

const path = 'apiDefinition.swagger.json';

/** Runs one rule on a definition. */
async function found(id: string, definition: unknown, profile: Profile = 'verified') {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const text = JSON.stringify(definition);
  const files = new Map([[path, new TextEncoder().encode(text)]]);
  const source = { root: '', name: 'x', files, omitted: [] };
  const { connector } = await parseConnector(source as never, profile);
  return { text, diagnostics: [...rule.run(connector)] };
}

/** Applies the fix of the first finding. */
async function fixed(id: string, definition: unknown) {
  const { text, diagnostics } = await found(id, definition);
  const fix = diagnostics[0]?.fix;
  return fix && JSON.parse(applyFix(text, fix));
}

const operation = (value: object) => ({ paths: { '/a': { get: value } } });
const pointers = async (id: string, definition: unknown) =>
  (await found(id, definition)).diagnostics.map(({ pointer }) => pointer);

describe('the texts of operations', () => {
  it('are info for a custom connector', async () => {
    const { diagnostics } = await found('operation-summary-required', operation({}), 'custom');
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['info']);
  });

  it.each([null, 7, {}, ['text']])('are left to other rules if they are %j', async (summary) => {
    const definition = operation({ summary, description: summary, 'x-ms-trigger': 'batch' });
    const texts = rules.filter(({ id }) =>
      /^(operation-(summary|description)|trigger-summary)/.test(id),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const { id } of texts) expect([id, await pointers(id, definition)]).toEqual([id, []]);
  });

  it('may have 80 characters, but not 81', async () => {
    const summary = (length: number) => operation({ summary: 'a'.repeat(length) });
    expect(await pointers('operation-summary-length', summary(80))).toEqual([]);
    expect(await pointers('operation-summary-length', summary(81))).toEqual([
      '/paths/~1a/get/summary',
    ]);
  });

  it('are shortened in messages', async () => {
    const { diagnostics } = await found(
      'operation-summary-restricted-chars',
      operation({ summary: `A/B ${'c'.repeat(5000)}` }),
    );
    expect(diagnostics[0]?.message.length).toBeLessThan(250);
  });

  it('have one finding for a restricted character at the end', async () => {
    const definition = operation({ summary: 'Is it done?' });
    expect(await pointers('operation-summary-restricted-chars', definition)).toHaveLength(1);
    expect(await pointers('operation-summary-ends-alphanumeric', definition)).toEqual([]);
  });

  it('have one finding for a blank at the end', async () => {
    const definition = operation({ summary: 'Get contact ' });
    expect(await pointers('operation-summary-ends-alphanumeric', definition)).toHaveLength(1);
    expect(await pointers('operation-summary-whitespace', definition)).toEqual([]);
  });

  it('are an error if they name products, and a warning in parameters', async () => {
    const text = 'Starts in Power Apps.';
    const parameters = [{ name: 'id', in: 'query', description: text }];
    const { diagnostics } = await found(
      'operation-product-names',
      operation({ description: text, parameters }),
    );
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('a full stop', () => {
  const withFullStop = async (description: string) =>
    (await fixed('operation-description-punctuation', operation({ description })))?.paths['/a'].get
      .description;

  it('is added after the last word', async () => {
    expect(await withFullStop('Gets a user (by id) ')).toBe('Gets a user (by id).');
  });

  it.each(['Gets a user from https://contoso.com/users', 'One of these:'])(
    'is not added to %s',
    async (description) => {
      expect(await withFullStop(description)).toBeUndefined();
    },
  );
});

describe('a deprecated operation', () => {
  it('gets no suffix if the summary would be too long', async () => {
    const summary = 'a'.repeat(70);
    expect(
      await fixed('operation-deprecated-suffix', operation({ deprecated: true, summary })),
    ).toBeUndefined();
  });
});

describe('an operationId', () => {
  it('with other characters is left to another rule', async () => {
    expect(
      await pointers('operation-id-pascal-case', operation({ operationId: 'get user' })),
    ).toEqual([]);
  });

  it('gets no suggestion if there is none', async () => {
    const { diagnostics } = await found(
      'operation-id-pascal-case',
      operation({ operationId: '1st_user' }),
    );
    expect(diagnostics[0]?.message).toMatch(/^Rename the operationId, unless/);
  });
});

describe('an internal value with a default', () => {
  const property = { type: 'string', default: 'a', 'x-ms-visibility': 'internal' };
  const body = (schema: object) =>
    operation({ parameters: [{ name: 'body', in: 'body', schema }] });

  it('is added to the required properties of its object', async () => {
    const definition = body({ required: ['x'], properties: { x: {}, v: property } });
    const { paths } = await fixed('internal-default-must-be-required', definition);
    expect(paths['/a'].get.parameters[0].schema.required).toEqual(['x', 'v']);
  });

  it('becomes the first required property of its object', async () => {
    const { paths } = await fixed(
      'internal-default-must-be-required',
      body({ properties: { v: property } }),
    );
    expect(paths['/a'].get.parameters[0].schema.required).toEqual(['v']);
  });

  it('becomes required if it is a parameter declared as optional', async () => {
    const parameter = { name: 'v', in: 'query', required: false, ...property };
    const definition = operation({ parameters: [parameter] });
    const { paths } = await fixed('internal-default-must-be-required', definition);
    expect(paths['/a'].get.parameters[0].required).toBe(true);
  });
});

describe('empty texts', () => {
  it('of visible operations and parameters are left to the rules that require them', async () => {
    const definition = operation({
      summary: '',
      description: '',
      parameters: [{ name: 'id', in: 'query', 'x-ms-summary': '', description: '' }],
      responses: { 200: { description: '' } },
    });
    expect(await pointers('empty-string-values', definition)).toEqual([]);
  });

  it('are removed with their comma', async () => {
    const definition = { definitions: { A: { title: '', type: 'object', description: '' } } };
    expect(await fixed('empty-string-values', definition)).toEqual({
      definitions: { A: { type: 'object', description: '' } },
    });
  });
});

describe('examples', () => {
  it('are all removed from a definition at once', async () => {
    const properties = { a: { example: 1, type: 'integer' }, b: { items: { example: 'x' } } };
    expect(
      await fixed('examples-present', { definitions: { A: { properties, example: {} } } }),
    ).toEqual({
      definitions: { A: { properties: { a: { type: 'integer' }, b: { items: {} } } } },
    });
  });
});
