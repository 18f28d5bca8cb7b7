import { defineRule } from '../../engine/rule.ts';
import { findUnmatchedBracket, hasBranches } from '../../script/brackets.ts';
import type { ScanFault } from '../../script/csharp-scan.ts';

const advice: Readonly<Record<ScanFault['kind'], string>> = {
  string: 'Close the string with a double quote: it never ends.',
  character:
    'Put one character in single quotes, or a string in double quotes: this is not one character.',
  comment: 'Close the comment with */: it never ends.',
  nesting: 'Nest less here: interpolated strings are more than 50 levels deep.',
};

export const scriptBalanced = defineRule({
  id: 'script-balanced',
  severity: 'error',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Close every bracket, quote and comment of the script.',
    why: 'A script that does not compile fails with an internal server error that does not name the cause.',
    fix: 'Add or remove the bracket or quote at the position of the finding.',
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
    const unmatched = hasBranches(script) ? undefined : findUnmatchedBracket(script);
    if (unmatched === undefined) return;
    const { bracket, offset, expected } = unmatched;
    yield { at: script.range(offset, offset + 1), message: messageFor(bracket, expected) };
  },
});

function messageFor(bracket: string, expected: string | undefined): string {
  if (expected !== undefined)
    return `Add "${expected}" before this "${bracket}": an earlier bracket is still open.`;
  return '{(['.includes(bracket)
    ? `Close this "${bracket}": it is never closed.`
    : `Remove this "${bracket}", or add its opening bracket: no bracket is open here.`;
}
