import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.ts';
import { check } from './check-command.ts';
import { countEvidence } from './evidence-command.ts';
import { pack } from './pack-command.ts';

const usage = `Usage:
  npm run --silent check -- PATH... [--profile auto|verified|independent|custom]
                                    [--format text|json] [--all] [--fix | --fix-dry-run]
  npm run --silent pack -- PATH --target isv-studio [--force] --output FILE
PATH is a connector's folder, a folder with many, a file or a zip.`;

/** Runs a command line; the answer is the exit code: 0 nothing blocks, 1 something blocks or an error stands, 2 it could not run. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        profile: { type: 'string', default: 'auto' },
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        'fix-dry-run': { type: 'boolean', default: false },
        target: { type: 'string' },
        catalogue: { type: 'string' },
        output: { type: 'string' },
        all: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return say(usage);
    if (positionals.length === 0) throw new CannotRun('Name a folder, a file or a zip to look at.');
    if (command === 'check') return await check(positionals, values);
    if (command === 'pack') return await pack(positionals, values);
    if (command === 'evidence') return await countEvidence(positionals, values);
    throw new CannotRun(`There is no command "${command ?? ''}".`);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return 2;
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function messageOf(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  const isUsage = error instanceof TypeError && 'code' in error;
  return isUsage ? `${error.message}\n\n${usage}` : `Report this to us: ${String(error)}`;
}
