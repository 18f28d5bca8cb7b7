import { defineRule } from '../../../engine/rule.ts';

const negotiationHeaders: ReadonlySet<string | undefined> = new Set(['accept', 'content-type']);

export const parameterHeaderContentNegotiation = defineRule({
  id: 'parameter-header-content-negotiation',
  severity: 'info',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not ask users for Accept or Content-Type.',
    why: '"produces" and "consumes" already set these headers. As fields they confuse users, and reviewers object to them.',
    fix: 'Remove the parameter, or make it internal and give it a default.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/2287',
    valid: [
      '{ "paths": { "/a": { "get": { "parameters": [{ "name": "Accept", "in": "header", "type": "string", "x-ms-visibility": "internal" }] } } } }',
    ],
    invalid: [
      '{ "paths": { "/a": { "get": { "parameters": [«{ "name": "Content-Type", "in": "header", "type": "string" }»] } } } }',
    ],
  },

  *check({ parameters }) {
    for (const parameter of parameters) {
      const { name, isInternal, pointer, label } = parameter;
      if (parameter.in !== 'header' || isInternal || !negotiationHeaders.has(name?.toLowerCase()))
        continue;
      yield {
        at: pointer,
        message: `Remove ${label}, or make it internal with a default: "produces" and "consumes" already set it.`,
      };
    }
  },
});
