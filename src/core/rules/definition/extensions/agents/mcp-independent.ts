import { defineRule } from '../../../../engine/rule.ts';

export const mcpIndependent = defineRule({
  id: 'mcp-independent',
  severity: 'warning',
  authority: 'documentation',
  profiles: ['independent'],
  subject: 'apiDefinition',
  members: ['x-ms-agentic-protocol'],
  docs: {
    summary: 'Submit an MCP server as a verified publisher.',
    why: 'Only the owner of the server can submit it. Independent publishers are not eligible.',
    fix: 'Let the owner of the service submit the connector, or remove the operation of the MCP server.',
    source: 'https://learn.microsoft.com/microsoft-agent-365/mcp-certification',
    valid: ['{ "paths": { "/tides": { "get": { "operationId": "GetTides" } } } }'],
    invalid: [
      {
        'independent-publisher-connectors/Tides/apiDefinition.swagger.json':
          '{ "paths": { "/mcp": { "post": { «"x-ms-agentic-protocol"»: "mcp-streamable-1.0" } } } }',
      },
    ],
  },

  *check({ operations }) {
    for (const { isAgentServer, pointer, label } of operations) {
      if (!isAgentServer) continue;
      yield {
        at: `${pointer}/x-ms-agentic-protocol`,
        highlight: 'key',
        message: `Let the owner of the service submit the connector: ${label} is an MCP server, and you are an independent publisher.`,
      };
    }
  },
});
