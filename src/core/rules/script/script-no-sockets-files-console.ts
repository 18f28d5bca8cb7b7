import { defineRule } from '../../engine/rule.ts';

const kinds: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /(?<![\w.])(new\s+(?:System\s*\.\s*Net\s*\.\s*)?(?:Sockets\s*\.\s*)?(?:Socket|TcpClient|TcpListener|UdpClient|SmtpClient|ClientWebSocket))\s*\(/,
    'Send requests with this.Context.SendAsync: scripts have no other access to the network.',
  ],
  [
    /(?<![\w.])((?:System\s*\.\s*IO\s*\.\s*)?(?:File|Directory)\s*\.\s*(?:Read|Write|Append|Open|Create|Copy|Move|Delete|Exists|Get|Enumerate)\w*)\s*[(<]/,
    'Keep the data in memory: scripts have no access to files.',
  ],
  [
    /(?<![\w.])(new\s+(?:System\s*\.\s*IO\s*\.\s*)?(?:FileStream|FileInfo|DirectoryInfo))\s*\(/,
    'Keep the data in memory: scripts have no access to files.',
  ],
  [
    /(?<![\w.])((?:System\s*\.\s*)?Console\s*\.\s*\w+)/,
    'Write to this.Context.Logger: scripts have no console.',
  ],
];

export const scriptNoSocketsFilesConsole = defineRule({
  id: 'script-no-sockets-files-console',
  severity: 'warning',
  authority: 'advice',
  subject: 'script',
  docs: {
    summary: 'Do not use sockets, files or the console.',
    why: 'Scripts run in a sandbox that has none of these: the script fails, or its output is lost.',
    fix: 'Use this.Context.SendAsync for requests, a MemoryStream for files and this.Context.Logger for messages.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'this.Context.Logger.LogInformation("Done"); upload.File.ReadName(); // Console.WriteLine',
    ],
    invalid: [
      'var text = «File.ReadAllText»("a.txt");',
      '«Console.WriteLine»("Done");',
      'var client = «new TcpClient»("northwind.com", 25);',
      'using var file = «new FileStream»("a.txt", FileMode.Open);',
    ],
  },

  *check(script) {
    for (const [pattern, message] of kinds) {
      for (const { at } of script.find(pattern)) yield { at, message };
    }
  },
});
