import { areaOf } from '../../../connector/guess-profile.ts';
import { defineRule } from '../../../engine/rule.ts';
import { shown, textOr } from '../../../files/json/json-value.ts';
import { withoutPublisherSuffix } from '../../../openapi/metadata/publisher-suffix.ts';
import { repeatsName } from '../../../text/same-words.ts';

export const titleMatchesFolder = defineRule({
  id: 'title-matches-folder',
  severity: 'info',
  authority: 'reviewer',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Name the folder after the title.',
    why: 'Reviewers ask why they differ: users see the title, but the folder is how the connector is found in the repository. One connector in eight differs.',
    fix: 'Rename the folder, or change the title to match.',
    source: 'https://github.com/microsoft/PowerPlatformConnectors/pull/642',
    valid: [
      {
        'certified-connectors/Northwind Mail/apiDefinition.swagger.json':
          '{ "info": { "title": "Northwind-Mail" } }',
      },
      { 'Mail/apiDefinition.swagger.json': '{ "info": { "title": "Northwind" } }' },
    ],
    invalid: [
      {
        'certified-connectors/Mail/apiDefinition.swagger.json':
          '{ "info": { "title": «"Northwind"» } }',
      },
    ],
  },

  *check({ source, apiDefinition }) {
    const title = textOr(apiDefinition?.info.title);
    // Outside the repository, a folder may have any name.
    if (title === undefined || source.name === '' || areaOf(source) === undefined) return;
    const folder = withoutPublisherSuffix(source.name).text;
    if (repeatsName(withoutPublisherSuffix(title).text, folder)) return;
    yield {
      in: apiDefinition,
      at: '/info/title',
      message: `Name the folder after the title, ${shown(title)}: it is called "${folder}".`,
    };
  },
});
