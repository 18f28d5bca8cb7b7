import type { Road } from '../road.ts';
import { account } from './partner-center/account.ts';
import { offer } from './partner-center/offer.ts';
import { preparation } from './partner-center/preparation.ts';
import { review } from './partner-center/review.ts';
import { help, introReady, redirectUrls, tenCalls } from './shared-steps.ts';

/** Partner Center for a connector through which agents reach an MCP server. */
export const mcp: Road = {
  id: 'mcp',
  title: 'MCP connector in Partner Center',
  summary:
    'Partner Center, with what else an MCP server needs: an owner, one operation, tools described in the intro, and a flow that calls the server.',
  profiles: ['verified'],
  steps: [
    {
      id: 'eligible',
      part: 'Before you begin',
      todo: 'Make sure that you are a verified publisher and own the endpoint.',
      field: 'Publisher',
      constraint: 'Independent publishers cannot submit MCP servers.',
      sources: ['mcp', 'mcpCopilot'],
      rules: ['mcp-independent'],
      checks: ['verifiedPublisher'],
    },
    ...account,
    {
      id: 'operation',
      part: 'Preparation',
      todo: 'Define one POST operation with “x-ms-agentic-protocol”: “mcp-streamable-1.0”.',
      field: 'Operation',
      constraint: 'It needs no parameters, and no schema for its response 200: most have neither.',
      sources: ['mcpConnectors', 'mcpSamples', 'mcpApproved'],
      rules: ['ext-agentic-protocol'],
      checks: ['oneMcpOperation'],
      isProved: true,
    },
    {
      id: 'pull-request',
      part: 'Preparation',
      todo: 'Publish the files in the open-source repository.',
      sources: ['submitPage', 'mcpApproved'],
      road: 'pull-request',
      target: 'repository',
    },
    {
      ...introReady,
      warning:
        'Describe the tools of the server: the generated part of the page does not show them.',
    },
    tenCalls,
    {
      id: 'sign-in',
      part: 'Sign-in',
      todo: 'Let users sign in with OAuth 2.0, or else with an API key or Basic.',
      field: 'Authentication',
      constraint:
        'OAuth needs a multitenant application with production settings. The generic provider sends PKCE only through its templates {CodeChallenge} and {CodeVerifier}.',
      sources: ['mcp', 'mcpCopilot'],
      values: ['signIns'],
      rules: ['oauth2generic-templates'],
      checks: ['propertiesRead'],
      isProved: true,
    },
    redirectUrls,
    {
      id: 'sample-flow',
      part: 'Package',
      todo: 'Make the flow of the flow solution call the server with this body.',
      field: 'Flow',
      constraint:
        'This body needs no session; a server that wants one answers “invalid session id”.',
      sources: ['offerReport', 'mcpFlow'],
      values: ['firstBody'],
    },
    {
      id: 'transcripts',
      part: 'Package',
      todo: 'Add transcripts of an evaluation: one for each tool, safe failures, and cases of responsible AI.',
      field: 'EVAL transcripts',
      isOptional: true,
      constraint: 'They make the review faster.',
      sources: ['mcp', 'mcpCopilot', 'offerReport'],
    },
    ...preparation,
    ...offer,
    ...review,
    help,
  ],
};
