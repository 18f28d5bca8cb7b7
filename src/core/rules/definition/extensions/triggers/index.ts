import type { Rule } from '../../../../engine/rule.ts';
import { extOperationContext } from './ext-operation-context.ts';
import { extTriggerBatchArray } from './ext-trigger-batch-array.ts';
import { extTriggerHintWithoutTrigger } from './ext-trigger-hint-without-trigger.ts';
import { extTriggerMetadata } from './ext-trigger-metadata.ts';
import { extTriggerValue } from './ext-trigger-value.ts';
import { extTriggerVerb } from './ext-trigger-verb.ts';
import { extTriggerWebhookSingle } from './ext-trigger-webhook-single.ts';
import { pollingTriggerPolicyMissing } from './polling-trigger-policy-missing.ts';

export const triggerRules: readonly Rule[] = [
  extTriggerValue,
  extTriggerVerb,
  extTriggerWebhookSingle,
  extTriggerBatchArray,
  extTriggerHintWithoutTrigger,
  extTriggerMetadata,
  pollingTriggerPolicyMissing,
  extOperationContext,
];
