import { expect, it, vi } from 'vitest';
import { createReporting } from '../../../src/ui/session/reporting.ts';
import { createWorkspace } from '../../../src/ui/session/workspace.ts';
import type { WorkerClient } from '../../../src/ui/worker/worker-client.ts';
import { diagnosticOf, reportOf, sourceOf, stubClient } from '../stub-client.ts';

it('reports what the open connector is like now, as the profile that was chosen, with fingerprints', async () => {
  const source = sourceOf('tides');
  const workspace = createWorkspace({ original: source });
  workspace.profile.value = 'custom';
  const report = reportOf([diagnosticOf({ fingerprint: 'a1' })]);
  const check = vi.fn(async () => report);
  const bytes = new TextEncoder().encode('written');
  const writeReport = vi.fn<WorkerClient['writeReport']>(async () => ({
    fileName: 'tides-report.sarif',
    mediaType: 'application/sarif+json',
    bytes,
  }));
  const save = vi.fn();
  const reporting = createReporting(stubClient({ check, writeReport }), save);
  await reporting.save({ source, workspace }, 'sarif');
  expect(check).toHaveBeenCalledExactlyOnceWith(source, 'custom', { fingerprints: true });
  expect(writeReport).toHaveBeenCalledExactlyOnceWith([report], 'sarif');
  expect(save).toHaveBeenCalledExactlyOnceWith(
    'tides-report.sarif',
    bytes,
    'application/sarif+json',
  );
  expect(await reporting.textOf({ source, workspace }, 'sarif')).toBe('written');
});
