import { defineRule } from '../../../engine/rule.ts';
import { objectOr } from '../../../files/json-value.ts';

export const connectorStatusProduction = defineRule({
  id: 'connector-status-production',
  severity: 'info',
  authority: 'documentation',
  certification: true,
  subject: 'apiDefinition',
  docs: {
    summary: 'Leave the status of the connector to Microsoft.',
    why: 'A new connector starts as a preview; it is moved to production after certification, by Microsoft.',
    fix: 'Write "Preview" as the status, or remove "x-ms-api-annotation".',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/certification-to-ga',
    messages: ['ProductionStatusOnBetaService', 'OperationStatusAheadOfConnector'],
    valid: ['{ "info": { "x-ms-api-annotation": { "status": "Preview" } } }'],
    invalid: ['{ "info": { "x-ms-api-annotation": { "status": «"Production"» } } }'],
  },

  *check({ info }) {
    const { status } = objectOr(info['x-ms-api-annotation']);
    if (typeof status !== 'string' || status.toLowerCase() !== 'production') return;
    yield {
      at: '/info/x-ms-api-annotation/status',
      message:
        'Write "Preview" as the status of a new connector: only Microsoft moves it to "Production".',
    };
  },
});
