import { defineRule } from '../../../engine/rule.ts';

const negotiation: ReadonlySet<string | undefined> = new Set(['accept', 'content-type']);

export const parameterHeaderContentNegotiation = defineRule({
  id: 'parameter-header-content-negotiation',
  severity: 'info',
  authority: 'reviewer',
  subject: 'apiDefinition',
  docs: {
    summary: 'Do not ask users for Accept or Content-Type.',
    why: 'These headers follow from "produces" and "consumes"; as fields of an action they only puzzle users, and reviewers remark on them.',
    fix: 'Remove the parameter, or set it to internal with a default.',
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
      if (parameter.in !== 'header' || isInternal || !negotiation.has(name?.toLowerCase()))
        continue;
      yield {
        at: pointer,
        message: `Remove ${label}, or make it internal with a default: "produces" and "consumes" say the same.`,
      };
    }
  },
});
