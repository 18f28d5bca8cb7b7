import { defineRule } from '../../engine/rule.ts';
import { loneBracket } from '../../script/brackets.ts';
import type { ScanFault } from '../../script/csharp-scan.ts';

const advice: Readonly<Record<ScanFault['kind'], string>> = {
  text: 'Close the text with a double quote: it ends nowhere.',
  character: 'Write one character between single quotes, or a text between double quotes.',
  comment: 'Close the comment with */: it ends nowhere.',
  nesting: 'Nest less here: texts lie more than 50 deep in one another.',
};

export const scriptBalanced = defineRule({
  id: 'script-balanced',
  severity: 'error',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Close every bracket, quote and comment of the script.',
    why: 'A script that does not compile fails with nothing but an internal server error.',
    fix: 'Add or remove the bracket or quote at the place of the message.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'class Script { string A() => $"{Run("}")} {{"; char b = \'{\'; /* ( */ }',
      '#if DEBUG\nclass Script : Base {\n#else\nclass Script : ScriptBase {\n#endif\n}',
    ],
    invalid: [
      'class Script «{» void A() { }',
      'class Script { } «}»',
      'class Script { void A(«}»',
      'class Script { string a = «"»x; }',
      'class Script { } «/*» end',
    ],
  },

  *check(script) {
    const [fault] = script.scan.faults;
    if (fault !== undefined) {
      yield { at: script.range(fault.start, fault.end), message: advice[fault.kind] };
      return;
    }
    const lone = hasBranches(
      script.scan.directives.map(({ start }) => script.text.slice(start, start + 20)),
    )
      ? undefined
      : loneBracket(script);
    if (lone === undefined) return;
    const { bracket, offset, expected } = lone;
    yield { at: script.range(offset, offset + 1), message: messageFor(bracket, expected) };
  },
});

/** Of two branches, one alone counts, and either may hold half of a pair. */
function hasBranches(directives: readonly string[]): boolean {
  return directives.some((line) => /^#\s*el(?:se|if)\b/.test(line));
}

function messageFor(bracket: string, expected: string | undefined): string {
  if (expected !== undefined)
    return `Write "${expected}" before this "${bracket}": it is still open.`;
  return '{(['.includes(bracket)
    ? `Close this "${bracket}": it ends nowhere.`
    : `Remove this "${bracket}", or open it before: nothing is open here.`;
}
