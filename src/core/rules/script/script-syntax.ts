import { defineRule } from '../../engine/rule.ts';
import { findUnmatchedBracket, hasBranches } from '../../script/brackets.ts';
import { syntaxFaults } from '../../script/syntax-faults.ts';

export const scriptSyntax = defineRule({
  id: 'script-syntax',
  severity: 'error',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Write the script so that it compiles.',
    why: 'A script that does not compile fails with an internal server error that does not name the cause.',
    fix: 'Correct the code at the position of the finding, and compile the script in an editor for C#.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'public class Script : ScriptBase { public override async Task<HttpResponseMessage> ExecuteAsync() { return await Run(); } }',
      'class Script { Script() { } protected internal static Dictionary<string, List<int>> A(Func<int, Task> b) => null; }',
    ],
    invalid: [
      'class Script { «public public» void A() { } }',
      'class Script { «public private» void A() { } }',
      'class Script { «private async Run(» int a) { } }',
      'class Script { «async HttpResponseMessage Run(») { } }',
      'class Script { private Task<int> A() { return «await» B(); } }',
      'class Script { int A() { «return 1» } }',
      'class Script { Task«<»HttpResponseMessage Run() { } }',
      'class Script { List<string>«>» names; }',
    ],
  },

  *check(script) {
    // Code after a missing bracket is misread, and each branch may be a part of another statement.
    if (script.scan.faults.length > 0 || hasBranches(script)) return;
    if (findUnmatchedBracket(script) !== undefined) return;
    for (const { start, end, message } of syntaxFaults(script.code)) {
      yield { at: script.range(start, end), message };
    }
  },
});
