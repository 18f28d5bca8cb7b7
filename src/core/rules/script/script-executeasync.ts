import { defineRule } from '../../engine/rule.ts';
import { declarationsOf, type MethodDeclaration } from '../../script/methods.ts';

export const scriptExecuteasync = defineRule({
  id: 'script-executeasync',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Override ExecuteAsync as ScriptBase declares it.',
    why: 'The platform calls only this method; with another signature the script does not compile.',
    fix: 'Declare `public override async Task<HttpResponseMessage> ExecuteAsync()`, without parameters.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'class Script : ScriptBase { public override async Task<HttpResponseMessage> ExecuteAsync() {} }',
      'class Script : ScriptBase { public async override Task < HttpResponseMessage > ExecuteAsync ( ) => this.Run(); }',
    ],
    invalid: [
      'class Script : ScriptBase { public Task<HttpResponseMessage> Execute() {} }',
      'class Script : ScriptBase { public async Task<HttpResponseMessage> «ExecuteAsync»() {} }',
      'class Script : ScriptBase { public override async Task «ExecuteAsync»() {} }',
      'class Script : ScriptBase { public override Task<HttpResponseMessage> «ExecuteAsync»(int a) {} }',
    ],
  },

  *check(script) {
    const [first, ...others] = declarationsOf(script, 'ExecuteAsync');
    if (first === undefined) {
      yield {
        message:
          'Add the method ExecuteAsync, which the platform calls: the script does not declare it.',
      };
    } else if (![first, ...others].some((each) => problemOf(each) === undefined)) {
      yield {
        at: first.at,
        message: `Declare the method as "public override async Task<HttpResponseMessage> ExecuteAsync()": ${problemOf(first)}.`,
      };
    }
  },
});

function problemOf({ head, parameters }: MethodDeclaration): string | undefined {
  if (parameters !== '') return 'it has parameters';
  if (!/\bpublic\b/.test(head)) return 'it is not public';
  if (!/\boverride\b/.test(head)) return 'it does not override the method of ScriptBase';
  if (/Task ?< ?(?:[\w.]+\.)?HttpResponseMessage ?>$/.test(head)) return undefined;
  return 'it does not return Task<HttpResponseMessage>';
}
