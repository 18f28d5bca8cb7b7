import { defineRule } from '../../../../engine/rule.ts';

export const extAgenticProtocol = defineRule({
  id: 'ext-agentic-protocol',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiDefinition',
  members: ['x-ms-agentic-protocol'],
  docs: {
    summary: 'Offer an MCP server as one POST operation with the protocol "mcp-streamable-1.0".',
    why: 'Copilot Studio finds the tools of the server only through it. It no longer supports other transports.',
    fix: 'Write "x-ms-agentic-protocol": "mcp-streamable-1.0" in the POST operation of the server.',
    source: 'https://learn.microsoft.com/microsoft-copilot-studio/agent-extend-action-mcp',
    valid: [
      '{ "swagger": "2.0", "paths": { "/mcp": { "post": { "operationId": "InvokeServer", "x-ms-agentic-protocol": "mcp-streamable-1.0" } } } }',
    ],
    invalid: [
      '{ "swagger": "2.0", "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": «"mcp"» } } } }',
      '{ "swagger": "2.0", "paths": { "/mcp": { "post": { "x-ms-agentic-protocol": «"mcp-sse-1.0"» } } } }',
      '{ "swagger": "2.0", "paths": { "/mcp": { "get": { «"x-ms-agentic-protocol"»: "mcp-streamable-1.0" } } } }',
    ],
  },

  *check(definition) {
    yield* definition.faultsOf('ext-agentic-protocol');
    for (const { isAgentServer, method, pointer, label } of definition.operations) {
      if (!isAgentServer || method === 'post') continue;
      yield {
        at: `${pointer}/x-ms-agentic-protocol`,
        highlight: 'key',
        message: `Move "x-ms-agentic-protocol" to a POST operation: ${label} is called with ${method.toUpperCase()}.`,
      };
    }
  },
});
