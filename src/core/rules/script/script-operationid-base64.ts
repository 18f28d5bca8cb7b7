import { defineRule } from '../../engine/rule.ts';
import { operationComparisons } from '../../script/operation-comparisons.ts';

export const scriptOperationidBase64 = defineRule({
  id: 'script-operationid-base64',
  severity: 'info',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Handle operation ids in base64.',
    why: 'In some regions the id arrives in base64; a script that does not decode it runs none of its branches there.',
    fix: 'Decode the id with `Convert.FromBase64String`, and use it unchanged if that fails.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'var id = Decoded(this.Context.OperationId); // with Convert.FromBase64String\nif (id == "GetItem") {}',
      'if (this.Context.OperationId == "A") {} var data = Convert.FromBase64String(id);',
    ],
    invalid: [
      'if (this.Context.OperationId == «"GetItem"») {} else if (this.Context.OperationId == "B") {}',
    ],
  },

  *check(script) {
    if (/\bFromBase64\w*\s*\(/.test(script.code)) return;
    const [first] = operationComparisons(script);
    if (first === undefined) return;
    yield {
      at: first.at,
      message:
        'Decode the operation id first: in some regions it arrives in base64, and no comparison matches.',
    };
  },
});
