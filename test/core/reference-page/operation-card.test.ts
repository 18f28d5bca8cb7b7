import { describe, expect, it } from 'vitest';
import type { OperationCard } from '../../../src/core/contract/operation-card.ts';
import { operationCards } from '../../../src/core/service/file-views/operation-cards.ts';
import { sourceWith } from '../../source-with.ts';

async function cardOf(operation: object, more: object = {}): Promise<OperationCard | undefined> {
  const definition = { swagger: '2.0', ...more, paths: { '/tides': { post: operation } } };
  const bytes = new TextEncoder().encode(JSON.stringify(definition));
  const source = sourceWith({ files: new Map([['apiDefinition.swagger.json', bytes]]) });
  const [card] = await operationCards(source, ['/paths/~1tides/post']);
  return card;
}

const query = (name: string, more: object = {}) => ({ name, in: 'query', type: 'string', ...more });

describe('the card of an operation', () => {
  it('says what it is and does', async () => {
    const summary = 'When a tide turns';
    const card = await cardOf({ summary, description: 'Starts.', 'x-ms-trigger': 'batch' });
    expect(card).toMatchObject({ kind: 'trigger', title: summary, description: 'Starts.' });
  });

  it('has no title but the id where there is no summary', async () => {
    expect(await cardOf({ operationId: 'ListTides' })).toMatchObject({ title: 'ListTides' });
    expect(await cardOf({})).toMatchObject({ title: 'POST /tides' });
  });

  it('has required fields first, then important ones, and folds advanced ones', async () => {
    const card = await cardOf({
      parameters: [
        query('normal'),
        query('advanced', { 'x-ms-visibility': 'advanced' }),
        query('important', { 'x-ms-visibility': 'important' }),
        query('required', { required: true, 'x-ms-visibility': 'advanced' }),
        query('internal', { 'x-ms-visibility': 'internal' }),
      ],
    });
    expect(card?.fields.map(({ label }) => label)).toEqual(['required', 'important', 'normal']);
    expect(card?.advanced.map(({ label }) => label)).toEqual(['advanced']);
  });

  it('has a field for each property of a body, also through references', async () => {
    const schema = { $ref: '#/definitions/Tide' };
    const station = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
    const properties = { height: { type: 'number', title: 'Height' }, station };
    const definitions = { Tide: { type: 'object', required: ['height', 'station'], properties } };
    const body = { name: 'body', in: 'body', required: true, schema };
    const card = await cardOf({ parameters: [body] }, { definitions });
    expect(card?.fields).toMatchObject([
      { label: 'Height', control: 'number', isRequired: true },
      { label: 'id', control: 'number', isRequired: true },
    ]);
  });

  it('ends where a body refers to itself', async () => {
    const schema = { $ref: '#/definitions/Node' };
    const definitions = { Node: { type: 'object', properties: { next: schema, name: {} } } };
    const card = await cardOf({ parameters: [{ name: 'b', in: 'body', schema }] }, { definitions });
    expect(card?.fields.map(({ label }) => label)).toEqual(['next', 'name']);
  });

  it('shows choices by their names, and what the service lists as such', async () => {
    const named = [{ value: 'h', displayName: 'High water' }];
    const card = await cardOf({
      parameters: [
        query('kind', { enum: ['h', 'l'], 'x-ms-enum-values': named, default: 'l' }),
        query('station', { 'x-ms-dynamic-values': { operationId: 'ListStations' } }),
      ],
    });
    expect(card?.fields).toMatchObject([
      { control: 'choice', choices: ['High water', 'l'], initial: '"l"', isDynamic: false },
      { control: 'text', choices: [], isDynamic: true },
    ]);
  });

  it('shows a hundred fields, and counts the others', async () => {
    const parameters = Array.from({ length: 130 }, (_, index) => query(`p${index}`));
    const card = await cardOf({ parameters });
    expect(card?.fields).toHaveLength(100);
    expect(card?.hidden).toBe(30);
  });

  it('does not exist for an internal operation', async () => {
    expect(await cardOf({ 'x-ms-visibility': 'internal' })).toBeUndefined();
  });
});
