import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConnectorSource } from '../core/contract/connector-source.ts';
import type { Diagnostic, Fix } from '../core/contract/diagnostic.ts';
import type { Report } from '../core/contract/report.ts';
import { applyEdits, compatible } from '../core/files/apply-fix.ts';
import { checkConnector } from '../core/service/check-connector.ts';
import type { Checked } from './checked.ts';

/** One repair may make room for the next; more rounds than this never were needed. */
const MOST_ROUNDS = 5;

interface SafeFix {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** Applies the safe fixes to the files on disk, or only says what it would do. */
export async function fixFiles(
  checked: readonly Checked[],
  isDryRun: boolean,
): Promise<{ readonly log: string }> {
  const log: string[] = [];
  for (const { source, report } of checked) {
    if (source.shape === 'archive') {
      log.push(`${report.root}: unpack the archive to have its files fixed.`);
      continue;
    }
    log.push(...(await fixConnector(source, report, isDryRun)));
  }
  return { log: `${log.join('\n')}${log.length > 0 ? '\n' : ''}` };
}

async function fixConnector(
  source: ConnectorSource,
  { root, profile }: Report,
  isDryRun: boolean,
): Promise<string[]> {
  const log: string[] = [];
  const files = new Map(source.files);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { diagnostics } = await checkConnector({ ...source, files }, profile.profile);
    const fixes = safeFixes(diagnostics);
    if (fixes.size === 0) break;
    for (const [file, found] of fixes) {
      const before = textOf(files.get(file));
      if (before === undefined) continue;
      const chosen = new Set(compatible(found.map(({ fix }) => fix)));
      const edits = [...chosen].flatMap((fix) => fix.edits);
      files.set(file, new TextEncoder().encode(applyEdits(before, edits)));
      log.push(
        ...found
          .filter(({ fix }) => chosen.has(fix))
          .map((each) => told(root, file, each, isDryRun)),
      );
    }
  }
  if (!isDryRun) writeChanged(source, files);
  return log;
}

function safeFixes(diagnostics: readonly Diagnostic[]): Map<string, SafeFix[]> {
  const fixes = new Map<string, SafeFix[]>();
  for (const diagnostic of diagnostics) {
    const { fix, file } = diagnostic;
    if (!fix?.safe || file === undefined) continue;
    fixes.set(file, [...(fixes.get(file) ?? []), { diagnostic, fix }]);
  }
  return fixes;
}

/** Only what is UTF-8 can be edited and come out the same elsewhere. */
function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function told(root: string, file: string, { diagnostic, fix }: SafeFix, isDryRun: boolean): string {
  const { line, column } = diagnostic.range?.start ?? { line: 1, column: 1 };
  return `${root}/${file}:${line}:${column}: ${isDryRun ? 'would fix' : 'fixed'}: ${fix.title} [${diagnostic.ruleId}]`;
}

function writeChanged(source: ConnectorSource, files: ReadonlyMap<string, Uint8Array>): void {
  for (const [file, bytes] of files) {
    if (bytes === source.files.get(file)) continue;
    const path = join(source.root, file);
    writeFileSync(existsSync(path) ? path : source.root, bytes);
  }
}
