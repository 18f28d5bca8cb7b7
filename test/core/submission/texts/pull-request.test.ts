import { describe, expect, it } from 'vitest';
import type { ConnectorFacts } from '../../../../src/core/submission/connector-facts.ts';
import {
  pullRequestBody,
  pullRequestTitle,
} from '../../../../src/core/submission/texts/pull-request.ts';
import { fillingFor } from '../filling.ts';

const { facts: sound } = fillingFor();
const attestations = [
  { text: 'I attest one thing.', isProved: true },
  { text: 'I attest another.', isProved: false },
];

const bodyOf = (changes: Partial<ConnectorFacts> = {}) =>
  pullRequestBody({ ...sound, ...changes }, 'certified-connectors/Harbor Orders', attestations);

const boxesIn = (body: string) => body.match(/^- \[[ x]\] .*$/gm);

describe('the body of the pull request', () => {
  it('ticks the attestations that are proved', () => {
    expect(boxesIn(bodyOf())).toEqual(['- [x] I attest one thing.', '- [ ] I attest another.']);
  });

  it('asks an independent publisher for screenshots', () => {
    expect(bodyOf({ profile: 'independent' })).toMatch(
      /Screenshots of three operations .*:\n\n1\. \n2\. \n3\. \n/,
    );
    expect(bodyOf()).not.toContain('Screenshots');
  });

  it('names folder, publisher, sign-in and support', () => {
    const body = bodyOf();
    expect(body).toMatch(/^Adds Harbor Orders in `certified-connectors\/Harbor Orders`\.\n/);
    expect(body).toContain('- Publisher: Harbor\n');
    expect(body).toContain('- Sign-in: OAuth 2\\.0\n');
    expect(body).toContain('- Support: `help@harbororders.dev`\n');
  });

  it('shows titles as text, whatever they are', () => {
    const title = '<img src=x onerror=alert(1)> [x](javascript:y) @team #12 **b**';
    const body = bodyOf({ title, publisher: '- [x] I attest everything\n- [x] Really' });
    expect(body).not.toMatch(/<img|\]\(javascript|(?<!`)@team|\*\*b/);
    expect(boxesIn(body)).toHaveLength(2);
  });
});

describe('the title of the pull request', () => {
  it('says who publishes only for independent publishers', () => {
    expect(pullRequestTitle(sound)).toBe('Harbor Orders');
    expect(pullRequestTitle({ ...sound, profile: 'independent' })).toBe(
      'Harbor Orders (Independent Publisher)',
    );
  });
});
