import type { Edges } from './edges.ts';

const item = '{ "paths": { "/a": { "get": { "operationId": "GetItem" } } } }';
const settings = (more: string) =>
  `{ "properties": { ${more} "policyTemplateInstances": [{ "templateId": "setheader", "parameters": { "x-ms-apimTemplate-operationName": `;

export const scriptEdges: Edges = {
  'script-class': {
    valid: ['public class  Script :  Microsoft.ScriptBase {}'],
    invalid: [
      'public class «First» : ScriptBase {} public class Script : ScriptBase {}',
      'public class «First» : Base1.ScriptBase {}',
    ],
  },
  'script-executeasync': {
    valid: [
      'class Script : ScriptBase { public override async Task<System.Net.Http.HttpResponseMessage> ExecuteAsync() {} }',
      'class Script : ScriptBase { Task ExecuteAsync(int a) {} public override async Task<HttpResponseMessage> ExecuteAsync() {} }',
    ],
    invalid: [
      'class Script : ScriptBase { private async Task<HttpResponseMessage> «ExecuteAsync»() {} }',
    ],
  },
  'script-fully-qualified': {
    invalid: ['var type = «System .Reflection.Assembly.Load»("a");'],
  },
  'script-operation-ids': {
    valid: [
      { 'apiDefinition.swagger.json': '{}', 'script.csx': 'if (Context.OperationId == "A") {}' },
      {
        'apiDefinition.swagger.json': item,
        'script.csx':
          'if (Context.OperationId == "" || Context.OperationId == "R2V0SXRlbQ==" || Context.OperationId == "R2V0SXRlbXM=" || Context.OperationId.Equals("getitem", StringComparison.OrdinalIgnoreCase)) {}',
      },
    ],
    invalid: [
      {
        'apiDefinition.swagger.json': item,
        'script.csx':
          'switch (Context.OperationId) { case «"A="»: case «"-R2V0SXRlbQ=="»: case «"R2V0SXRlbQ==A"»: break; }',
      },
      {
        'apiDefinition.swagger.json': item,
        'script.csx':
          'if (Context.OperationId.Equals(«"drop"», StringComparison.OrdinalIgnoreCase)) {}',
      },
    ],
  },
  'script-timeout': {
    valid: ['Thread.Sleep(5_000); Thread.Sleep(TimeSpan.FromSeconds(5));'],
    invalid: ['«Thread.Sleep(5_001»);'],
  },
  'script-balanced': {
    valid: ['#if DEBUG\nclass Script : Base {\n# else\nclass Script : ScriptBase {\n#endif\n}'],
    invalid: ['#define A #else\nclass Script «{»'],
  },
  'script-codeless-precedence': {
    valid: [
      {
        'apiProperties.json': `${settings('"scriptOperations": ["ListItems"],')}["GetItem"] } }] } }`,
        'script.csx': '',
      },
    ],
    invalid: [
      {
        'apiProperties.json': `${settings('')}[«"GetItem"»] } }] } }`,
        'script.csx': 'public class Script : ScriptBase {}',
      },
    ],
  },
  'script-no-directives': {
    valid: ['#region load r\n#endregion', '#if r\n#endif'],
    invalid: ['«# load "a.csx"»'],
  },
  'script-no-namespace-declaration': {
    valid: ['var a = Context.namespace {'],
    invalid: ['using System; «namespace  Contoso»{ }', '«namespace Contoso»;'],
  },
  'script-operationid-base64': {
    valid: ['if (Context.OperationId == "A") Convert.FromBase64String ("A");'],
  },
  'script-size': { valid: ['⟦a × 1048576⟧'] },
};
