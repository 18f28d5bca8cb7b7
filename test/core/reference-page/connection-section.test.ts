import { describe, expect, it } from 'vitest';
import { textOfNode } from '../../../src/core/document/markdown/preview-nodes.ts';
import { headings, pageFor, partOf, tablesIn } from './page-for.ts';

const key = {
  type: 'securestring',
  uiDefinition: {
    displayName: 'API key',
    description: 'From your profile.',
    constraints: { required: 'true' },
  },
};
const account = { type: 'oauthSetting', oAuthSettings: {} };
const hidden = { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } };

const keySet = {
  name: 'byKey',
  uiDefinition: { displayName: 'Key', description: 'Sign in with a key.' },
  parameters: { key, hidden },
};
const accountSet = { name: 'byAccount', parameters: { account } };

async function connectionOf(properties: unknown) {
  return partOf(await pageFor({ properties }), 'Creating a connection');
}
const setsOf = (...values: object[]) => ({ connectionParameterSets: { values } });

describe('creating a connection', () => {
  it('is left out if there is nothing to sign in with', async () => {
    expect(await connectionOf({ connectionParameters: {} })).toEqual([]);
  });

  it('lists even a single type, without a header', async () => {
    const nodes = await connectionOf({ connectionParameters: { key, hidden } });
    expect(nodes.map(textOfNode)).toEqual([
      'The connector supports the following authentication types:',
      expect.any(String),
      'Default',
      'Applicable: All regions',
      'Parameters for creating connection.',
      'This connection is shareable: whoever gets the app uses it too.',
      expect.any(String),
    ]);
    expect(tablesIn(nodes)).toEqual([
      [['Default', 'Parameters for creating connection.', 'All regions', 'Shareable']],
      [
        ['Name', 'Type', 'Description', 'Required'],
        ['API key', 'securestring', 'From your profile.', 'True'],
      ],
    ]);
  });

  it('shows each set with its id and its description, and no table if there is only an account', async () => {
    const nodes = await connectionOf(setsOf(keySet, accountSet));
    expect(headings(nodes, 'h3')).toEqual(['Key', 'byAccount']);
    const [overview] = tablesIn(nodes);
    expect(overview).toEqual([
      ['Key', 'Sign in with a key.', 'All regions', 'Shareable'],
      ['byAccount', '', 'All regions', 'Not shareable'],
    ]);
    expect(tablesIn(nodes)).toHaveLength(2);
    const last = nodes.slice(nodes.findIndex((node) => textOfNode(node) === 'byAccount'));
    expect(last.map(textOfNode)).toEqual([
      'byAccount',
      'Auth ID: byAccount',
      'Applicable: All regions',
      'This connection is not shareable: whoever gets the app creates one of their own.',
    ]);
  });

  it('shares what the set says, whatever its type', async () => {
    const nodes = await connectionOf(
      setsOf(
        { ...keySet, metadata: { allowSharing: false } },
        { ...accountSet, metadata: { allowSharing: true } },
      ),
    );
    const [overview = []] = tablesIn(nodes);
    expect(overview.map((cells) => cells[3])).toEqual(['Not shareable', 'Shareable']);
  });

  it('ends with the parameters outside the sets as deprecated, never shareable', async () => {
    const nodes = await connectionOf({ ...setsOf(accountSet), connectionParameters: { key } });
    expect(headings(nodes, 'h3')).toEqual(['byAccount', 'Default [DEPRECATED]']);
    const [overview, fields] = tablesIn(nodes);
    expect(overview?.[1]).toEqual([
      'Default [DEPRECATED]',
      'Only for connections from before there was a choice of authentication types.',
      'All regions',
      'Not shareable',
    ]);
    expect(fields?.[1]?.[0]).toBe('API key');
    expect(nodes.map(textOfNode)).not.toContain('Auth ID: Default');
  });
});
