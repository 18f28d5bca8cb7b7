import { entriesOf } from '../../connector/preflight-file.ts';
import { defineRule } from '../../engine/rule.ts';
import { isObject, objectOr } from '../../files/json/json-value.ts';

export const preflightFileFormat = defineRule({
  id: 'preflight-file-format',
  severity: 'warning',
  authority: 'advice',
  subject: 'ignoring',
  docs: {
    summary: 'Write what you ignore as .preflight.json expects it.',
    why: 'An entry that cannot be read ignores nothing, so that a typo never hides more than you meant.',
    fix: 'Write an object with a list "ignore". Each entry has the texts "rule" and "reason", and to narrow it "file", "pointer" or "fingerprint".',
    source: 'https://www.rfc-editor.org/rfc/rfc8259',
    valid: [
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json':
          '{ "ignore": [{ "rule": "title-required", "file": "apiDefinition.swagger.json", "reason": "It is a test." }] }',
      },
      { 'apiDefinition.swagger.json': '{}', '.preflight.json': '{}' },
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{}', '.preflight.json': '{ "ignore": []«,» }' },
      { 'apiDefinition.swagger.json': '{}', '.preflight.json': '«[]»' },
      { 'apiDefinition.swagger.json': '{}', '.preflight.json': '{ "ignore": «{}» }' },
      {
        'apiDefinition.swagger.json': '{}',
        '.preflight.json':
          '{ "ignore": [«{ "rule": "title-required", "ponter": "", "reason": "It is a test." }»] }',
      },
    ],
  },

  *check({ file }) {
    const [fault] = file.syntaxFaults;
    const { ignore = [] } = objectOr(file.value);
    if (fault !== undefined) {
      yield { in: file, at: file.range(fault.start, fault.end), message: fault.message };
    } else if (!isObject(file.value)) {
      const message =
        'Write .preflight.json as an object with a list "ignore": it is not an object.';
      yield { in: file, at: '', message };
    } else if (!Array.isArray(ignore)) {
      yield {
        in: file,
        at: '/ignore',
        message: 'Write "ignore" as a list of entries: it is not a list.',
      };
    }
    for (const { at, entry } of entriesOf(file)) {
      if (entry !== undefined) continue;
      const message =
        'Write the entry with "rule" and "reason", and "file", "pointer" or "fingerprint" to narrow it, all as texts: this entry is different.';
      yield { in: file, at, message };
    }
  },
});
