import { expect, it } from 'vitest';
import { filterDiagnostics, groupDiagnostics } from '../../../src/ui/result/diagnostic-groups.ts';
import { diagnosticOf } from '../stub-client.ts';

const { file: _, ...whole } = diagnosticOf({ ruleId: 'icon-required', severity: 'warning' });
const first = diagnosticOf({ ruleId: 'title', severity: 'info' });
const second = diagnosticOf({ ruleId: 'version' });
const all = [whole, first, second];

it('groups by file, with the whole connector under an empty key', () => {
  expect(groupDiagnostics(all, 'file')).toEqual([
    { key: '', diagnostics: [whole] },
    { key: 'apiDefinition.swagger.json', diagnostics: [first, second] },
  ]);
});

it('groups by rule, the most severe first', () => {
  const keys = groupDiagnostics(all, 'rule').map(({ key }) => key);
  expect(keys).toEqual(['version', 'icon-required', 'title']);
});

it('shows all diagnostics until severities are chosen', () => {
  expect(filterDiagnostics(all, new Set())).toEqual(all);
  expect(filterDiagnostics(all, new Set(['info', 'error']))).toEqual([first, second]);
});
