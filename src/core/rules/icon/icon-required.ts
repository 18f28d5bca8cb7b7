import { deliveryOf } from '../../connector/delivery.ts';
import { defineRule } from '../../engine/rule.ts';

export const iconRequired = defineRule({
  id: 'icon-required',
  severity: 'warning',
  authority: 'validator',
  profiles: ['verified'],
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Have an icon ready for the submission.',
    why: 'Verified publishers send it along; certification stops where it is missing. The pull request goes without it.',
    fix: 'Add icon.png: a square PNG of 100 to 230 pixels, the logo on the brand color.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.1.1.1', 'Package should contain an icon'],
    valid: [
      { 'apiProperties.json': '{}', 'icon.png': 'PNG' },
      { 'certified-connectors/Contoso/apiProperties.json': '{}' },
    ],
    invalid: [{ 'apiProperties.json': '{}' }],
  },

  *check({ source, roles }) {
    // In an archive it is one of the required files, in a pull request it has no place.
    if (deliveryOf(source) !== 'unknown' || [...roles.values()].includes('icon')) return;
    yield { message: 'Add icon.png for the submission: it is not among the files.' };
  },
});
