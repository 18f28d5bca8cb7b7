import type { SignIn } from '../properties/sign-in.ts';
import { escapedMarkdown } from './escaped-markdown.ts';
import { hintText } from './hint.ts';

/** The steps to a connection, as Markdown; under a heading for each way to sign in where there are several. */
export function credentialSteps(
  signIns: readonly SignIn[],
  service: { readonly name: string } | undefined,
): string {
  const asking = signIns.filter(({ kind }) => kind !== 'none');
  const [only, second] = asking;
  if (only !== undefined && second === undefined) return numbered(stepsOf(only, service?.name));
  return asking
    .map((signIn, index) => {
      const heading = escapedMarkdown(signIn.name ?? '') || `Way ${index + 1}`;
      return `### ${heading}\n\n${numbered(stepsOf(signIn, service?.name))}`;
    })
    .join('\n\n');
}

function stepsOf({ kind, fields }: SignIn, service = 'the service'): readonly string[] {
  const names = fields.map((field) => `**${escapedMarkdown(field)}**`);
  const entering = names.length === 0 ? [] : [`Create a connection, and enter ${joined(names)}.`];
  if (kind === 'oauth') {
    return [
      ...names.map((name) => `Find ${name}. ${hintText('where users find it.')}`),
      ...(names.length === 0 ? ['Create a connection.'] : entering),
      `Select **Sign in**, and sign in with your account for ${service}.`,
      `Allow the connector to use it. ${hintText('which permissions the account needs.')}`,
    ];
  }
  if (kind === 'password') {
    return [
      `Get an account for ${service}. ${hintText('how users get one that may be used here.')}`,
      ...names.slice(2).map((name) => `Find ${name}. ${hintText('where users find it.')}`),
      ...entering,
    ];
  }
  return [
    `Sign in to ${service}.`,
    ...names.map((name) => `Copy ${name}. ${hintText('on which page users find it.')}`),
    ...entering,
  ];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
