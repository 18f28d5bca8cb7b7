import { defineRule } from '../../engine/rule.ts';
import type { ScriptFile } from '../../script/script-file.ts';

export const scriptClass = defineRule({
  id: 'script-class',
  severity: 'error',
  authority: 'documentation',
  subject: 'script',
  docs: {
    summary: 'Write one class named Script that derives from ScriptBase.',
    why: 'The platform looks for a class with this name. Three published connectors spell it `script`, in lower case, so that passes today.',
    fix: 'Start the class with `public class Script : ScriptBase`.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/write-code',
    valid: [
      'public class Script : ScriptBase {}',
      'public class Script: ScriptBase, IDisposable {}',
    ],
    invalid: [
      'public class «MyScript» : ScriptBase {}',
      'public class «script» : ScriptBase {}',
      'public class Script : ScriptBase {} public class «Script» : ScriptBase {}',
      '// public class Script : ScriptBase {}',
    ],
  },

  *check(script) {
    const classes = derivedFromScriptBase(script);
    const [first] = classes;
    if (first === undefined) {
      yield { message: 'Add a class Script that derives from ScriptBase: there is none.' };
    }
    for (const { name, at } of classes.filter((each) => each.name !== 'Script')) {
      const message = `Rename the class to Script: it is named \`${name}\`.`;
      const severity = name.toLowerCase() === 'script' ? 'warning' : 'error';
      yield { at, message, severity };
    }
    for (const { at } of classes.filter(({ name }) => name === 'Script').slice(1)) {
      yield { at, message: 'Keep only one class Script: this is another one.' };
    }
  },
});

function derivedFromScriptBase(script: ScriptFile) {
  const found = script.find(/\bclass\s+(\w+)\s*:\s*(?:\w+\.)?ScriptBase\b/);
  return found.map(({ match, at }) => ({ name: match[1] ?? '', at }));
}
