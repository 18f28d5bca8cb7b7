import { expect, it } from 'vitest';
import { groupDiagnostics } from '../../../../src/ui/result/diagnostics/diagnostic-groups.ts';
import { diagnosticOf } from '../../stub-client.ts';

const { file: _, ...whole } = diagnosticOf({ ruleId: 'icon-required', severity: 'warning' });
const first = diagnosticOf({ ruleId: 'title', severity: 'info' });
const second = diagnosticOf({ ruleId: 'version' });

it('groups by file, with the whole connector under an empty key', () => {
  expect(groupDiagnostics([whole, first, second])).toEqual([
    { file: '', diagnostics: [whole] },
    { file: 'apiDefinition.swagger.json', diagnostics: [first, second] },
  ]);
});
