import { defineRule } from '../../engine/rule.ts';

const CLIENT =
  /(?<![\w.])((?:new\s+(?:System\s*\.\s*Net\s*\.\s*)?(?:Http\s*\.\s*)?(?:HttpClient|WebClient)|(?:Http)?WebRequest\s*\.\s*Create\w*))\s*\(|\bHttpClient\s+\w+\s*=\s*(new)\s*\(/;

export const scriptNoHttpclient = defineRule({
  id: 'script-no-httpclient',
  severity: 'warning',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Send requests through the script context, not through your own client.',
    why: 'Microsoft has announced that other clients will be blocked, and the context adds the connection’s credentials.',
    fix: 'Call `await this.Context.SendAsync(request, this.CancellationToken)`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['var response = await this.Context.SendAsync(request, this.CancellationToken);'],
    invalid: [
      'var client = «new HttpClient»();',
      'HttpClient client = «new»();',
      'var client = «new System.Net.Http.HttpClient»(handler);',
      'var request = «WebRequest.Create»("https://northwind.com");',
    ],
  },

  *check(script) {
    for (const { match, at } of script.find(CLIENT)) {
      const bareNew = match[2];
      const end = match.index + match[0].length;
      const start = end - match[0].length + match[0].lastIndexOf(bareNew ?? '');
      yield {
        at: bareNew === undefined ? at : script.range(start, start + bareNew.length),
        message: 'Send the request with this.Context.SendAsync: other clients will be blocked.',
      };
    }
  },
});
