import type { Rule } from '../../../../engine/rule.ts';
import { extNotificationTriggerOnly } from './ext-notification-trigger-only.ts';
import { notificationContentDescription } from './notification-content-description.ts';
import { notificationContentLocation } from './notification-content-location.ts';
import { notificationContentSchema } from './notification-content-schema.ts';
import { notificationContentWithoutTrigger } from './notification-content-without-trigger.ts';
import { notificationUrlInternal } from './notification-url-internal.ts';
import { notificationUrlPosition } from './notification-url-position.ts';
import { notificationUrlRequired } from './notification-url-required.ts';
import { notificationUrlString } from './notification-url-string.ts';
import { notificationUrlValue } from './notification-url-value.ts';
import { webhookDelete } from './webhook-delete.ts';
import { webhookNotificationContentMissing } from './webhook-notification-content-missing.ts';
import { webhookNotificationUrlMissing } from './webhook-notification-url-missing.ts';

export const webhookRules: readonly Rule[] = [
  webhookNotificationUrlMissing,
  webhookNotificationContentMissing,
  notificationContentLocation,
  notificationContentSchema,
  notificationContentDescription,
  notificationContentWithoutTrigger,
  notificationUrlValue,
  notificationUrlPosition,
  notificationUrlInternal,
  notificationUrlRequired,
  notificationUrlString,
  webhookDelete,
  extNotificationTriggerOnly,
];
