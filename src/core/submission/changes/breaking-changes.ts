import { quoteName, quoteNames } from '../../archive/fault.ts';
import type { Connector } from '../../connector/connector.ts';
import type { BreakingChange } from '../../contract/submission-files.ts';
import { scalarText } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../../openapi/api-definition.ts';
import type { Operation } from '../../openapi/operation.ts';
import type { ApiProperties } from '../../properties/api-properties.ts';
import { signInsOf } from '../../properties/sign-in.ts';
import { signInKinds } from '../values.ts';
import { change, inputChanges, outputChanges } from './compare-members.ts';
import { type Member, membersOf } from './members.ts';

const MOST = 500;

/** Compares a connector with its published version, and finds what breaks the flows and connections of its users. */
export function breakingChanges(published: Connector, next: Connector): readonly BreakingChange[] {
  const { apiDefinition: before, apiProperties: propertiesBefore } = published;
  const { apiDefinition: after, apiProperties: propertiesAfter } = next;
  const changes = [
    ...(propertiesBefore && propertiesAfter
      ? signInChanges(propertiesBefore, propertiesAfter)
      : []),
    ...(before && after ? definitionChanges(before, after) : []),
  ];
  return changes.slice(0, MOST);
}

function* definitionChanges(
  before: ApiDefinition,
  after: ApiDefinition,
): Generator<BreakingChange> {
  const version = scalarText(before.info.version);
  if (version !== '' && version === scalarText(after.info.version)) {
    yield change(
      'version-not-raised',
      `Raise the version of the API definition: it is still ${quoteName(version)}.`,
    );
  }
  const byId = new Map(after.operations.map((operation) => [operation.id, operation]));
  for (const old of before.operations) {
    if (old.id === undefined || old.isInternal) continue;
    const next = byId.get(old.id);
    if (next) yield* operationChanges(old, next, quoteName(old.id));
    else yield change('operation-deleted', deletedMessage(old, after));
  }
}

function deletedMessage({ id = '', method, path }: Operation, after: ApiDefinition): string {
  const renamed = after.operations.find((each) => each.method === method && each.path === path);
  return renamed?.id === undefined
    ? `Keep the operation, and mark it as deprecated: ${quoteName(id)} is gone.`
    : `Keep the id of the operation: ${quoteName(id)} is ${quoteName(renamed.id)} now.`;
}

function* operationChanges(
  old: Operation,
  next: Operation,
  name: string,
): Generator<BreakingChange> {
  if (next.isInternal) {
    yield change(
      'operation-hidden',
      `Deprecate the operation rather than hide it: ${name} is internal now.`,
    );
    return;
  }
  if (old.method !== next.method) {
    yield change(
      'operation-verb',
      `Add a new operation for another method: ${name} is ${next.method.toUpperCase()} now.`,
    );
  }
  if (withoutNames(old.path) !== withoutNames(next.path)) {
    yield change(
      'operation-path',
      `Add a new operation for another path: ${name} is at ${quoteName(next.path)} now.`,
    );
  }
  if (scalarText(old.value['x-ms-trigger']) !== scalarText(next.value['x-ms-trigger'])) {
    yield change(
      'trigger-kind',
      `Add a new operation for another kind of trigger: ${name} has changed.`,
    );
  }
  yield* locationChanges(old, next, name);
  yield* inputChanges(inputsOf(old), inputsOf(next), name);
  yield* outputChanges(outputsOf(old), outputsOf(next), name);
}

function* locationChanges(
  old: Operation,
  next: Operation,
  name: string,
): Generator<BreakingChange> {
  const places = new Map(next.parameters.map((parameter) => [parameter.name, parameter.in]));
  for (const { name: parameter = '', in: place, isBody } of old.parameters) {
    const now = places.get(parameter);
    if (isBody || now === undefined || now === place || now === 'body') continue;
    yield change(
      'input-location',
      `Keep the input where it was: ${quoteName(parameter)} of ${name} is in ${quoteName(scalarText(now))} now.`,
    );
  }
}

/** The parameters by name, and the properties of the body by path. */
function inputsOf({ definition, parameters }: Operation): ReadonlyMap<string, Member> {
  const inputs = new Map<string, Member>();
  for (const { name = '', value, isBody, isInternal } of parameters) {
    const body = isBody ? membersOf(definition, value.schema) : undefined;
    for (const member of body?.values() ?? []) {
      const path = `body/${member.path}`;
      inputs.set(path, { ...member, path });
    }
    if (!isBody) {
      inputs.set(name, { path: name, value, isInternal, isRequired: value.required === true });
    }
  }
  return inputs;
}

/** What a webhook sends, or the first successful response. */
function outputsOf(operation: Operation): ReadonlyMap<string, Member> | undefined {
  const success = operation.responses.find(({ isSuccess }) => isSuccess);
  const schema =
    (operation.isTrigger ? operation.notificationSchema : undefined) ?? success?.schema;
  return membersOf(operation.definition, schema);
}

/** Names of path parameters are not part of the address. */
function withoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').toLowerCase();
}

function* signInChanges(before: ApiProperties, after: ApiProperties): Generator<BreakingChange> {
  const kinds = new Set(signInsOf(after).map(({ kind }) => kind));
  const gone = new Set(
    signInsOf(before).flatMap(({ kind }) => (kinds.has(kind) ? [] : signInKinds[kind])),
  );
  if (gone.size > 0) {
    yield change('auth-type', `Keep every way to sign in: ${quoteNames([...gone])} is gone.`);
    return;
  }
  const names = new Set(after.connectionParameters.map(({ name }) => name));
  const lost = before.connectionParameters.filter(
    ({ name, isHidden }) => !isHidden && !names.has(name),
  );
  if (lost.length > 0) {
    const words = quoteNames(lost.map(({ name }) => name));
    yield change(
      'connection-parameter-removed',
      `Keep the connection parameters: ${words} ${lost.length === 1 ? 'is' : 'are'} gone.`,
    );
  }
  const known = new Set(before.connectionParameters.map(({ name }) => name));
  for (const { name, constraints, isHidden } of after.connectionParameters) {
    if (known.has(name) || isHidden || scalarText(constraints.required) !== 'true') continue;
    yield change(
      'connection-parameter-required-added',
      `Make the new connection parameter optional: ${quoteName(name)}.`,
    );
  }
}
