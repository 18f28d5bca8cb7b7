import { text as readAll } from 'node:stream/consumers';
import type { Decoded, DecodedMessage, DecodedRule } from '../core/contract/decoded.ts';
import { decodeMessages } from '../core/service/decode-messages.ts';
import { jsonText, plainText, quotedText } from '../core/text/foreign-text.ts';
import { CannotRun } from './cannot-run.ts';
import { openOne } from './open-one.ts';
import { print } from './print.ts';
import { profileOf } from './profile-option.ts';

/** Explains the messages on the standard input, for the connector at the path if there is one. Returns the exit code: 1 if a message is not known. */
export async function decode(
  paths: readonly string[],
  options: { readonly profile: string; readonly format: string },
): Promise<number> {
  const { format } = options;
  const profile = profileOf(options.profile);
  if (format !== 'text' && format !== 'json') {
    throw new CannotRun(`Choose text or json as --format: it is ${quotedText(format)}.`);
  }
  const source = await sourceAt(paths);
  if (process.stdin.isTTY) throw new CannotRun('Pass the message in: decode < message.txt');
  const decoded = await decodeMessages(await readAll(process.stdin), source, profile);
  await print(
    process.stdout,
    format === 'json' ? jsonText(decoded).split('\n') : textLines(decoded),
  );
  return decoded.messages.every(isKnown) ? 0 : 1;
}

async function sourceAt(paths: readonly string[]) {
  if (paths.length === 0) return undefined;
  const { source, notes } = await openOne(paths);
  await print(process.stderr, notes);
  return source;
}

const states = {
  there: 'Your files still have it.',
  elsewhere: 'Your files have it at other places only.',
  clean: 'Your files do not show it. If the message is newer than your files, report it to us.',
} as const;

function textLines({ messages, rules, unread }: Decoded): readonly string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const lines = messages.flatMap((message) => [...messageLines(message, byId), '']);
  const known = messages.filter(isKnown).length;
  const rest = unread > 0 ? [`${unread} characters are not read: the text is too long.`] : [];
  return [...lines, ...rest, `${known} of ${messages.length} understood.`];
}

function messageLines(
  message: DecodedMessage,
  rules: ReadonlyMap<string, DecodedRule>,
): readonly string[] {
  const { text, ruleIds, nearest, note, state, diagnostics } = message;
  const [best, ...others] = ruleIds.flatMap((id) => rules.get(id) ?? []);
  const lines = [plainText(text)];
  if (note !== undefined) lines.push(`  ${note}`);
  if (best) lines.push(`  ${best.id}: ${best.summary}`, `  ${best.fix}`);
  if (others.length > 0) lines.push(`  Or: ${others.map(({ id }) => id).join(', ')}`);
  if (state) lines.push(`  ${states[state]}`);
  for (const { file, range, message: found } of diagnostics.slice(0, 5)) {
    const place = range ? `:${range.start.line}:${range.start.column}` : '';
    lines.push(`  ${plainText(file ?? 'The connector')}${place} ${plainText(found)}`);
  }
  if (diagnostics.length > 5) lines.push(`  … and ${diagnostics.length - 5} more.`);
  if (!isKnown(message)) {
    const closest = nearest.length > 0 ? ` Closest: ${nearest.join(', ')}.` : '';
    lines.push(`  No rule knows this message.${closest}`);
  }
  return lines;
}

function isKnown({ ruleIds, note }: DecodedMessage): boolean {
  return ruleIds.length > 0 || note !== undefined;
}
