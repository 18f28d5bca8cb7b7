import { followsOtherTemplate } from '../../document/template/document-kind.ts';
import { introTemplate } from '../../document/template/intro-template.ts';
import { openingOf } from '../../document/template/opening.ts';
import { defineRule } from '../../engine/rule.ts';

export const introMcpTools = defineRule({
  id: 'intro-mcp-tools',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'intro',
  docs: {
    summary: 'Describe the tools of an MCP server in the intro.',
    why: 'The public page shows the server as one action without parameters. Nothing else on it says what its tools do.',
    fix: 'Say in the first paragraph which tools agents get, or list them under “Get started with your connector”.',
    source: 'https://learn.microsoft.com/microsoft-agent-365/mcp-certification',
    valid: [
      {
        'intro.md': 'Agents look up tides with its tools `get_tides` and `list_stations`.',
        'apiDefinition.swagger.json':
          '{ "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": "mcp-streamable-1.0" } } } }',
      },
      {
        'intro.md': 'Look up tides.',
        'apiDefinition.swagger.json': '{ "paths": { "/tides": { "get": {} } } }',
      },
    ],
    invalid: [
      {
        'intro.md': '«Look up tides.»\n\n## Prerequisites\n\nAn account.',
        'apiDefinition.swagger.json':
          '{ "paths": { "/mcp": { "post": { "operationId": "InvokeServer", "x-ms-agentic-protocol": "mcp-streamable-1.0" } } } }',
      },
    ],
  },

  *check(file, { apiDefinition }) {
    const server = apiDefinition?.operations.find(({ isAgentServer }) => isAgentServer);
    if (server === undefined || followsOtherTemplate(file, introTemplate)) return;
    const [opening] = openingOf(file, introTemplate);
    if (opening === undefined || /\btools?\b/i.test(file.text)) return;
    yield {
      at: file.rangeOf(opening),
      message: `Describe the tools of the MCP server: the page shows only ${server.label}.`,
    };
  },
});
