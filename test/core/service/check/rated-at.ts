import type { RatedDiagnostic } from '../../../../src/core/contract/consequence.ts';

/** A diagnostic at a line, one character long. */
export function ratedAt(line: number, changes: Partial<RatedDiagnostic> = {}): RatedDiagnostic {
  const offset = line * 100;
  return {
    ruleId: 'host-fqdn',
    severity: 'info',
    authority: 'reviewer',
    consequence: 'asked',
    message: 'Write the full host: it is short.',
    file: 'apiDefinition.swagger.json',
    range: {
      start: { line, column: 1, offset },
      end: { line, column: 2, offset: offset + 1 },
    },
    ...changes,
  };
}
