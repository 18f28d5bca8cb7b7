import type { SignIn } from '../../properties/sign-in.ts';
import { joined } from '../../text/listing.ts';
import { escapeMarkdown } from '../markdown/escaped-markdown.ts';
import { hintText } from './hint.ts';

/** Returns the steps to create a connection, as Markdown. Several authentication types get a heading each. */
export function credentialSteps(
  signIns: readonly SignIn[],
  service: { readonly name: string } | undefined,
): string {
  const withCredentials = signIns.filter(({ kind }) => kind !== 'none');
  const [only, second] = withCredentials;
  if (only !== undefined && second === undefined) return numbered(stepsOf(only, service?.name));
  return withCredentials
    .map((signIn, index) => {
      const heading = escapeMarkdown(signIn.name ?? '') || `Option ${index + 1}`;
      return `### ${heading}\n\n${numbered(stepsOf(signIn, service?.name))}`;
    })
    .join('\n\n');
}

function stepsOf({ kind, fields }: SignIn, service = 'the service'): readonly string[] {
  const names = fields.map((field) => `**${escapeMarkdown(field)}**`);
  const enterStep = names.length === 0 ? [] : [`Create a connection, and enter ${joined(names)}.`];
  if (kind === 'oauth') {
    return [
      ...names.map((name) => `Find ${name}. ${hintText('where users find it.')}`),
      ...(names.length === 0 ? ['Create a connection.'] : enterStep),
      `Select **Sign in**, and sign in with your account for ${service}.`,
      `Allow the connector to use your account. ${hintText('which permissions the account needs.')}`,
    ];
  }
  if (kind === 'password') {
    return [
      `Get an account for ${service}. ${hintText('how users get an account that works with the connector.')}`,
      ...names.slice(2).map((name) => `Find ${name}. ${hintText('where users find it.')}`),
      ...enterStep,
    ];
  }
  return [
    `Sign in to ${service}.`,
    ...names.map((name) => `Copy ${name}. ${hintText('the page where users find it.')}`),
    ...enterStep,
  ];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
