import { areaOf } from '../../connector/guess-profile.ts';
import { defineRule } from '../../engine/rule.ts';

export const introPresent = defineRule({
  id: 'intro-present',
  severity: 'info',
  authority: 'reviewer',
  profiles: ['verified', 'independent'],
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Write an intro.md for your package.',
    why: 'It becomes the public page of the connector. Reviewers often have to ask for it after the connector is submitted; a readme does not replace it.',
    fix: 'Write it here from the template. Then put it in the root of the package for Partner Center, next to the inner zip, or attach it in ISV Studio under Activity Control or Functional Documentation. Independent publishers begin with it: the pull request with their proposal contains nothing else.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    messages: ['5000.1.1.5'],
    valid: [
      { 'apiDefinition.swagger.json': '{ "swagger": "2.0" }', 'intro.md': 'An opening.' },
      { 'certified-connectors/Northwind/apiDefinition.swagger.json': '{ "swagger": "2.0" }' },
    ],
    invalid: [{ 'apiDefinition.swagger.json': '{ "swagger": "2.0" }' }],
  },

  *check({ source, intro, roles }) {
    const hasNoDefinition = ![...roles.values()].includes('apiDefinition');
    if (intro !== undefined || hasNoDefinition || areaOf(source) !== undefined) return;
    yield {
      message: 'Write an intro.md for your package: it is not among the files.',
    };
  },
});
