import { defineRule } from '../../../engine/rule.ts';
import { changeTo } from '../../../files/change-to.ts';
import { shown } from '../../../files/json/json-value.ts';
import { metadataEntries } from '../../../openapi/metadata/connector-metadata.ts';

export const metadataUrlHttps = defineRule({
  id: 'metadata-url-https',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Link to the website and the privacy policy over HTTPS.',
    why: 'Browsers warn users about pages without HTTPS.',
    fix: 'Replace http:// with https://, if the site supports it.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-submission',
    valid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": "https://www.northwind.com" }] }',
    ],
    invalid: [
      '{ "x-ms-connector-metadata": [{ "propertyName": "Website", "propertyValue": «"http://www.northwind.com"» }] }',
    ],
  },

  *check(definition) {
    for (const { name, value, pointer } of metadataEntries(definition)) {
      if (!/^http:\/\//i.test(value)) continue;
      const secure = value.replace(/^http:/i, 'https:');
      yield {
        at: `${pointer}/propertyValue`,
        message: `Change ${shown(name)} to an HTTPS address: it is ${shown(value)}.`,
        fix: changeTo(`${pointer}/propertyValue`, secure),
      };
    }
  },
});
