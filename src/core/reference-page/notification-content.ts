import { isObject, type JsonObject, objectOr } from '../files/json/json-value.ts';
import type { Operation } from '../openapi/operation.ts';

/** Returns the schema of what a webhook sends. Undefined for actions and for triggers that poll. */
export function notificationContent({ pathItem, isTrigger }: Operation): JsonObject | undefined {
  const { schema } = objectOr(pathItem['x-ms-notification-content']);
  return isTrigger && isObject(schema) ? schema : undefined;
}
