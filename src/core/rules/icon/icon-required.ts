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
    summary: 'Add an icon for the submission.',
    why: 'Verified publishers submit an icon, and certification rejects the connector without one. It does not go into the pull request.',
    fix: 'Add icon.png: a square PNG with sides of 100 to 230 pixels and the logo on your brand color.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-policy-errors',
    messages: ['5000.1.1.1', 'Package should contain an icon'],
    valid: [
      { 'apiProperties.json': '{}', 'icon.png': 'PNG' },
      { 'certified-connectors/Northwind/apiProperties.json': '{}' },
    ],
    invalid: [{ 'apiProperties.json': '{}' }],
  },

  *check({ source, roles }) {
    // `archive-required-files` asks for it in archives, and a pull request must not contain it.
    if (deliveryOf(source) !== 'unknown' || [...roles.values()].includes('icon')) return;
    yield { message: 'Add icon.png: it is not among the files.' };
  },
});
