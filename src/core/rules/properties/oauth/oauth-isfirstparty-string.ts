import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { scalarText, shown } from '../../../files/json/json-value.ts';

export const oauthIsfirstpartyString = defineRule({
  id: 'oauth-isfirstparty-string',
  severity: 'warning',
  authority: 'documentation',
  subject: 'apiProperties',
  members: ['oAuthSettings'],
  docs: {
    summary: 'Write "IsFirstParty" as the string "True" or "False".',
    why: 'The format defines it as a string with a capital letter, unlike IsOnbehalfofLoginSupported next to it.',
    fix: 'Write "False" in quotation marks. "True" is only for Microsoft.',
    source:
      'https://github.com/microsoft/PowerPlatformConnectors/blob/dev/schemas/paconn-apiProperties.schema.json',
    valid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "properties": { "IsFirstParty": "False" } } } } } }',
    ],
    invalid: [
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "properties": { "IsFirstParty": «false» } } } } } }',
      '{ "properties": { "connectionParameters": { "token": { "type": "oauthSetting", "oAuthSettings": { "properties": { "IsFirstParty": «"false"» } } } } } }',
    ],
  },

  *check(file) {
    for (const { at, found } of file.faultsOf('oauth-isfirstparty-string')) {
      const message = `Write ${file.nameOf(at)} as the string "True" or "False": it is ${shown(found)}.`;
      const word = scalarText(found).toLowerCase();
      if (word !== 'true' && word !== 'false') yield { at, message };
      else {
        const text = word === 'true' ? 'True' : 'False';
        yield { at, message, fix: changeTo(at, text, { safe: true }) };
      }
    }
  },
});
