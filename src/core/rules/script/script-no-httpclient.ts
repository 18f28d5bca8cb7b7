import { defineRule } from '../../engine/rule.ts';

const CLIENT =
  /(?<![\w.])((?:new\s+(?:System\s*\.\s*Net\s*\.\s*)?(?:Http\s*\.\s*)?(?:HttpClient|WebClient)|(?:Http)?WebRequest\s*\.\s*Create\w*))\s*\(|\bHttpClient\s+\w+\s*=\s*(new)\s*\(/;

export const scriptNoHttpclient = defineRule({
  id: 'script-no-httpclient',
  severity: 'warning',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Send requests through the context of the script, not through a client of your own.',
    why: 'The page announces that other clients will be blocked; the context brings the connection’s credentials along.',
    fix: 'Write `await this.Context.SendAsync(request, this.CancellationToken)`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: ['var response = await this.Context.SendAsync(request, this.CancellationToken);'],
    invalid: [
      'var client = «new HttpClient»();',
      'HttpClient client = «new»();',
      'var client = «new System.Net.Http.HttpClient»(handler);',
      'var request = «WebRequest.Create»("https://contoso.com");',
    ],
  },

  *check(script) {
    for (const { match, at } of script.find(CLIENT)) {
      const short = match[2];
      const end = match.index + match[0].length;
      const start = end - match[0].length + match[0].lastIndexOf(short ?? '');
      yield {
        at: short === undefined ? at : script.range(start, start + short.length),
        message:
          'Send the request with this.Context.SendAsync: clients of your own will be blocked.',
      };
    }
  },
});
