import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../src/core/files/apply-fix.ts';
import { policyRules } from '../../../../../src/core/rules/properties/policies/index.ts';
import { readExample } from '../../../../example.ts';

interface Case {
  readonly rule: string;
  readonly before: unknown;
  /** The result of the fix; `undefined` if there is no fix. */
  readonly after: unknown;
  readonly safe?: boolean;
}

const header = (more: object) => ({
  templateId: 'setheader',
  parameters: {
    'x-ms-apimTemplateParameter.name': 'X-Source',
    'x-ms-apimTemplateParameter.value': 'flow',
    ...more,
  },
});
const host = (template: string) => ({
  templateId: 'dynamichosturl',
  parameters: { 'x-ms-apimTemplateParameter.urlTemplate': template },
});
const route = (more: object) => ({ templateId: 'routerequesttoendpoint', parameters: more });

const cases: readonly Case[] = [
  {
    rule: 'policy-template-case',
    before: { templateId: 'SetHeader' },
    after: { templateId: 'setheader' },
    safe: true,
  },
  {
    rule: 'policy-template-unknown',
    before: { templateId: 'setheaders' },
    after: { templateId: 'setheader' },
    safe: false,
  },
  { rule: 'policy-template-unknown', before: { templateId: 'cache' }, after: undefined },
  {
    rule: 'policy-parameter-unknown',
    before: route({ newPath: '/items' }),
    after: route({ 'x-ms-apimTemplateParameter.newPath': '/items' }),
    safe: false,
  },
  {
    rule: 'policy-parameter-unknown',
    before: route({ 'x-ms-apimTemplateParameter.newpath': '/items' }),
    after: route({ 'x-ms-apimTemplateParameter.newPath': '/items' }),
    safe: true,
  },
  {
    rule: 'policy-parameter-unknown',
    before: header({ 'x-ms-apimTemplateParameter.delimiterList': ';' }),
    after: header({}),
    safe: false,
  },
  {
    rule: 'policy-parameter-values',
    before: header({ 'x-ms-apimTemplateParameter.existsAction': 'Skip' }),
    after: header({ 'x-ms-apimTemplateParameter.existsAction': 'skip' }),
    safe: true,
  },
  {
    rule: 'policy-parameter-values',
    before: header({ 'x-ms-apimTemplateParameter.existsAction': 'replace' }),
    after: undefined,
  },
  {
    rule: 'policy-title',
    before: { templateId: 'setheader' },
    after: { templateId: 'setheader', title: 'Set HTTP header' },
    safe: true,
  },
  {
    rule: 'policy-operation-exists',
    before: { parameters: { 'x-ms-apimTemplate-operationName': 'GetItem' } },
    after: { parameters: { 'x-ms-apimTemplate-operationName': ['GetItem'] } },
    safe: false,
  },
  {
    rule: 'dynamic-host-url-template',
    before: host('http://api.northwind.com'),
    after: host('https://api.northwind.com'),
    safe: false,
  },
  { rule: 'dynamic-host-url-template', before: host('ftp://northwind.com'), after: undefined },
  {
    rule: 'polling-trigger-policy-shape',
    before: { templateId: 'pollingtrigger' },
    after: { templateId: 'pollingtrigger', type: 'PollingTrigger' },
    safe: true,
  },
];

describe('the fix of a policy', () => {
  it.each(cases)('$rule: $before', async ({ rule: id, before, after, safe }) => {
    const rule = policyRules.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`There is no rule ${id}.`);
    const text = JSON.stringify({ properties: { policyTemplateInstances: [before] } });
    const { connector } = await readExample(rule, text);
    const [diagnostic] = [...rule.run(connector)];
    expect(diagnostic).toBeDefined();
    const fixed = diagnostic?.fix && JSON.parse(applyFix(text, diagnostic.fix));
    expect(fixed?.properties.policyTemplateInstances[0]).toEqual(after);
    expect(diagnostic?.fix?.safe).toBe(safe);
  });
});
