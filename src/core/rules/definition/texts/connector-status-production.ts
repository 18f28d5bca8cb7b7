import { defineRule } from '../../../engine/rule.ts';
import { objectOr, shown } from '../../../files/json/json-value.ts';

export const connectorStatusProduction = defineRule({
  id: 'connector-status-production',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave the production status to Microsoft.',
    why: 'A new connector starts as a preview. Microsoft moves it to production after certification.',
    fix: 'Set the status to "Preview", or remove "x-ms-api-annotation".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-to-ga',
    messages: [
      'ProductionStatusOnBetaService',
      'OperationStatusAheadOfConnector',
      'The connector cannot be in Production status on a beta service.',
      "The operation '{0}' cannot be in a Production status ahead of the connector.",
    ],
    valid: ['{ "info": { "x-ms-api-annotation": { "status": "Preview" } } }'],
    invalid: ['{ "info": { "x-ms-api-annotation": { "status": «"Production"» } } }'],
  },

  *check({ info }) {
    const { status } = objectOr(info['x-ms-api-annotation']);
    if (typeof status !== 'string' || status.toLowerCase() !== 'production') return;
    yield {
      at: '/info/x-ms-api-annotation/status',
      message: `Set the status of a new connector to "Preview": it is ${shown(status)}, which only Microsoft may set.`,
    };
  },
});
