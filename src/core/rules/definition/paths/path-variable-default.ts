import { defineRule } from '../../../engine/rule.ts';
import { checkPathKeys } from '../../../openapi/paths/path-keys.ts';
import { variablesOf } from '../../../openapi/paths/path-template.ts';

export const pathVariableDefault = defineRule({
  id: 'path-variable-default',
  severity: 'error',
  authority: 'validator',
  subject: 'apiDefinition',
  docs: {
    summary: 'Set defaults on parameters, not in path variables.',
    why: 'The validator rejects "=" in a path variable.',
    fix: 'Write "/users/{id}", and set "default" on the parameter.',
    source:
      'https://learn.microsoft.com/connectors/custom-connectors/certification-swagger-validator-rules',
    messages: [
      'OperationPathVariablesContainDefaults',
      "The operation path template variables cannot set default values with character '='.",
    ],
    valid: ['{ "paths": { "/users/{id}": {}, "/users(id={id})": {} } }'],
    invalid: ['{ "paths": { «"/users/{id=me}"»: {} } }'],
  },

  *check(definition) {
    yield* checkPathKeys(definition, (path) => {
      const variable = variablesOf(path).find((name) => name.includes('='));
      return variable === undefined
        ? undefined
        : {
            message: `Set the default on the parameter instead: path \`${path}\` contains "{${variable}}".`,
          };
    });
  },
});
