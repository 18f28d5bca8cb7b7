import { expect, it } from 'vitest';
import { allowedValuesDefaultMember } from '../../../../../src/core/rules/properties/connection/allowed-values-default-member.ts';
import { readExample } from '../../../../example.ts';

it('compares a default with allowed values that cannot be converted to a string', async () => {
  const strange = { toString: 1, valueOf: 1 };
  const text = JSON.stringify({
    properties: {
      connectionParameters: {
        region: {
          type: 'string',
          defaultValue: 'EU',
          allowedValues: [{ value: strange }, { value: 'eu' }],
        },
      },
    },
  });
  const { connector } = await readExample(allowedValuesDefaultMember, text);
  const [found] = allowedValuesDefaultMember.run(connector);
  expect(found?.fix?.title).toBe('Change to "eu"');
});
