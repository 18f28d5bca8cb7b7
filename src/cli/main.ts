import { parseArgs } from 'node:util';
import { reportFormats } from '../core/contract/report-format.ts';
import { roadIds } from '../core/contract/road.ts';
import { plainText, quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { check } from './check-command.ts';
import { decode } from './decode-command.ts';
import { countEvidence } from './evidence-command.ts';
import { failureMessage } from './failure-message.ts';
import { pack } from './pack-command.ts';
import { print } from './print.ts';
import { submit } from './submit-command.ts';

const USAGE = `Usage:
  npm run --silent check -- PATH... [--profile auto|verified|independent|custom]
                                    [--format ${reportFormats.join('|')}]
                                    [--all] [--fix | --fix-dry-run]
  npm run --silent pack -- PATH --target isv-studio|repository --output FILE
                                    [--profile …] [--overwrite] [--force]
  npm run --silent submit -- PATH [--profile …] [--format text|markdown|json]
                                    [--road ${roadIds.slice(0, 4).join('|')}
                                    |${roadIds.slice(4).join('|')}]
  npm run --silent decode -- [PATH] [--profile …] [--format text|json] < message.txt
PATH is a connector's folder, a folder with several, a file or a zip.`.split('\n');

const OPTIONS = {
  profile: { type: 'string', default: 'auto' },
  format: { type: 'string', default: 'text' },
  all: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'fix-dry-run': { type: 'boolean', default: false },
  road: { type: 'string' },
  target: { type: 'string' },
  catalogue: { type: 'string' },
  output: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const OPTIONS_OF: ReadonlyMap<string, readonly (keyof typeof OPTIONS)[]> = new Map([
  ['check', ['profile', 'format', 'all', 'fix', 'fix-dry-run']],
  ['pack', ['profile', 'target', 'output', 'overwrite', 'force']],
  ['submit', ['profile', 'format', 'road']],
  ['decode', ['profile', 'format']],
  ['evidence', ['output', 'overwrite', 'catalogue']],
] as const);

/** Runs a command. Returns the exit code: 0 if nothing blocks, 1 if something blocks or is an error, 2 if it could not run. */
export async function run([command = '', ...args]: readonly string[]): Promise<number> {
  try {
    return await runCommand(command, args);
  } catch (error) {
    const message = isUsageError(error) ? plainText(error.message) : failureMessage(error);
    const usage = isUsageError(error) ? ['', ...USAGE] : [];
    await print(process.stderr, [message, ...usage]).catch(() => {});
    return 2;
  }
}

async function runCommand(command: string, args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: OPTIONS,
  });
  const known = OPTIONS_OF.get(command);
  if (known === undefined) throw new CannotRun(`There is no command ${quotedText(command)}.`);
  if (values.help) {
    await print(process.stdout, USAGE);
    return 0;
  }
  for (const token of tokens) {
    if (token.kind === 'option' && !known.some((name) => name === token.name)) {
      throw new CannotRun(`Leave out --${token.name}: ${command} does not use it.`);
    }
  }
  requirePaths(command, positionals);
  if (command === 'check') return check(positionals, values);
  if (command === 'decode') return decode(positionals, values);
  if (command === 'pack') return pack(positionals, values);
  if (command === 'submit') return submit(positionals, values);
  return countEvidence(positionals, values);
}

/** Only messages can be read without a connector. */
function requirePaths(command: string, paths: readonly string[]): void {
  if ((command !== 'decode' && paths.length === 0) || paths.includes('')) {
    throw new CannotRun('Name a folder, a file or a zip to look at.');
  }
}

function isUsageError(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS_/.test(`${error.code}`);
}
