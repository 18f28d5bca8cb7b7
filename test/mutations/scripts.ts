import { type Change, inProperties, variants } from './damage.ts';

const script =
  (change: (text: string) => string): Change =>
  (draft) =>
    void draft.rewrites.set('script.csx', change);
const replaced = (from: string, to: string) => script((text) => text.replace(from, to));
const scripts = (rule: string, ...changes: readonly Change[]) =>
  variants(rule, undefined, ...changes);
const signature = 'public override async Task<HttpResponseMessage> ExecuteAsync()';

export const scriptDamages = [
  ...scripts(
    'script-syntax',
    replaced('public override', 'public public override'),
    replaced('override async', 'override private async'),
    script((text) => text.replace(/\}\s*$/, 'async HttpResponseMessage Run() { return null; } }')),
  ),
  ...scripts(
    'script-single',
    (draft) => void draft.files.set('helper.csx', 'class Helper {}'),
    (draft) => void draft.files.set('tests/Tests.cs', 'class Tests {}'),
  ),
  ...scripts(
    'script-size',
    script((text) => `${text}⟦  × 1048576⟧`),
  ),
  ...scripts(
    'script-class',
    replaced('class Script', 'class Harbor'),
    replaced(' : ScriptBase', ''),
  ),
  ...scripts(
    'script-executeasync',
    replaced(signature, 'public async Task<HttpResponseMessage> ExecuteAsync()'),
    replaced(signature, 'public override async Task ExecuteAsync()'),
    replaced(signature, 'public override async Task<HttpResponseMessage> ExecuteAsync(int times)'),
  ),
  ...scripts(
    'script-no-directives',
    script((text) => `#r "nuget: Tides"\n${text}`),
    script((text) => `#load "other.csx"\n${text}`),
  ),
  ...variants(
    'script-gateway',
    '/properties/capabilities/1',
    inProperties.add('/properties/capabilities', 'gateway'),
  ),
  ...scripts(
    'script-balanced',
    replaced('return answer;', 'return answer; }'),
    replaced('var answer', '( var answer'),
    replaced('return answer;', 'var a = "answer; return answer;'),
  ),
  ...scripts(
    'script-secrets',
    replaced('var answer', 'var apiKey = "r7Kq2mXz9LpT4vWb"; var answer'),
  ),
];
