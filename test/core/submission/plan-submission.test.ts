import { describe, expect, it } from 'vitest';
import type { Entered } from '../../../src/core/contract/entered.ts';
import type { Profile } from '../../../src/core/contract/profile.ts';
import type { RoadId } from '../../../src/core/contract/road.ts';
import type { SubmissionPlan, SubmissionRequest } from '../../../src/core/contract/submission.ts';
import type { PlannedStep } from '../../../src/core/contract/submission-step.ts';
import { checkConnector } from '../../../src/core/service/check/check-connector.ts';
import { planConnector } from '../../../src/core/service/submission/plan-connector.ts';
import { bytesOf } from '../../example-bytes.ts';
import { sourceWith } from '../../source-with.ts';

const key = {
  type: 'securestring',
  uiDefinition: { displayName: 'API key', constraints: { required: 'true' } },
};
const token = {
  type: 'oauthSetting',
  oAuthSettings: { identityProvider: 'aad', redirectMode: 'GlobalPerConnector' },
};

const operation = {
  operationId: 'ListOrders',
  summary: 'List orders',
  description: 'Lists the orders of a customer.',
  parameters: [
    {
      name: 'customer',
      in: 'query',
      required: true,
      type: 'string',
      'x-ms-summary': 'Customer',
      description: 'The customer.',
    },
  ],
  responses: {
    200: {
      description: 'The orders.',
      schema: { type: 'object', properties: { id: { type: 'string' } } },
    },
  },
};

const definition = {
  swagger: '2.0',
  info: {
    title: 'Harbor Orders',
    description:
      'Harbor Orders keeps the orders of shops at the harbor, and tells what becomes of them.',
    version: '2.1',
    contact: {
      name: 'Harbor',
      email: 'help@harbororders.dev',
      url: 'https://harbororders.dev/help',
    },
  },
  host: 'api.harbororders.dev',
  schemes: ['https'],
  paths: { '/orders': { get: operation } },
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://harbororders.dev' },
    { propertyName: 'Privacy policy', propertyValue: 'https://harbororders.dev/privacy' },
    { propertyName: 'Categories', propertyValue: 'Commerce;Data' },
  ],
};

const propertiesWith = (connectionParameters: object, more: object = {}) => ({
  properties: {
    publisher: 'Harbor',
    stackOwner: 'Harbor',
    iconBrandColor: '#0b5563',
    connectionParameters,
    ...more,
  },
});

interface Made {
  readonly definition?: unknown;
  readonly properties?: unknown;
  readonly intro?: string;
  readonly profile?: Profile;
  readonly more?: Readonly<Record<string, string>>;
}

async function planOf(made: Made = {}, request: Partial<SubmissionRequest> = {}) {
  const texts: Record<string, string> = {
    'apiDefinition.swagger.json': JSON.stringify(made.definition ?? definition),
    'apiProperties.json': JSON.stringify(made.properties ?? propertiesWith({ key })),
    ...(made.intro !== undefined && { 'intro.md': made.intro }),
    ...made.more,
  };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, bytesOf(text)]));
  const source = sourceWith({ name: 'Harbor', files });
  const report = await checkConnector(source, made.profile ?? 'verified');
  return planConnector(source, report, { today: '2026-11-28', ...request });
}

function stepOf(plan: SubmissionPlan, id: string): PlannedStep {
  const step = plan.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`There is no step ${id}.`);
  return step;
}

const idsOf = ({ steps }: SubmissionPlan) => steps.map(({ id }) => id);
const textsOf = (plan: SubmissionPlan, id: string) =>
  stepOf(plan, id).values.map(({ text }) => text);

const mcp = {
  ...definition,
  paths: {
    '/mcp': {
      post: {
        operationId: 'InvokeMCP',
        summary: 'Invoke the server',
        'x-ms-agentic-protocol': 'mcp-streamable-1.0',
        responses: { 200: { description: 'Immediate Response' } },
      },
    },
  },
};

describe('the proposed road', () => {
  it.each<[string, Made, RoadId, RegExp]>([
    ['a verified publisher', {}, 'partner-center', /verified publisher, and ISV Studio has closed/],
    ['an independent publisher', { profile: 'independent' }, 'independent', /independently/],
    ['a custom connector', { profile: 'custom' }, 'own-tenant', /not submitted/],
    ['an MCP connector', { definition: mcp }, 'mcp', /x-ms-agentic-protocol/],
  ])('of %s says why', async (_, made, road, why) => {
    const { proposed, road: taken, title, roads } = await planOf(made);
    expect(proposed.road).toBe(road);
    expect(proposed.why).toMatch(why);
    expect(taken).toBe(road);
    expect(roads.find(({ id }) => id === road)).toMatchObject({ title, fits: true });
  });

  it('gives way to the one that is asked for', async () => {
    const plan = await planOf({}, { road: 'isv-studio' });
    expect([plan.road, plan.proposed.road]).toEqual(['isv-studio', 'partner-center']);
    expect(plan.summary).toMatch(/closed/);
  });

  it('says which roads are open to an independent publisher', async () => {
    const { roads } = await planOf({ profile: 'independent' });
    expect(roads.filter(({ fits }) => fits).map(({ id }) => id)).toEqual([
      'pull-request',
      'independent',
      'certified-update',
      'own-tenant',
    ]);
  });
});

describe('the steps', () => {
  it('are filled from the files', async () => {
    const plan = await planOf();
    expect(textsOf(plan, 'offer-name')).toEqual(['Harbor Orders']);
    expect(textsOf(plan, 'categories')).toEqual(['Commerce, Data']);
    expect(textsOf(plan, 'privacy-policy')).toEqual([
      'https://harbororders.dev/privacy',
      'https://harbororders.dev',
    ]);
    expect(textsOf(plan, 'support-link')).toEqual(['https://harbororders.dev/help']);
    expect(textsOf(plan, 'audience')).toEqual(['help@harbororders.dev']);
    expect(textsOf(plan, 'notes')).toEqual(['1 action', 'API key']);
    expect(textsOf(plan, 'oauth-box')).toEqual(['not checked']);
    const certified = await planOf({}, { road: 'certified-update' });
    expect(textsOf(certified, 'version')).toEqual(['2.1']);
  });

  it('are those of OAuth only with OAuth, and then without any value for the secret', async () => {
    const ids = ['redirect-urls', 'client-id', 'client-secret', 'own-redirect'];
    expect(idsOf(await planOf()).filter((id) => ids.includes(id))).toEqual([]);
    const plan = await planOf({ properties: propertiesWith({ token }) });
    expect(idsOf(plan).filter((id) => ids.includes(id))).toEqual(ids);
    expect(stepOf(plan, 'client-secret')).toMatchObject({ isSecret: true, values: [] });
    expect(textsOf(plan, 'oauth-box')).toEqual(['checked']);
    expect(textsOf(plan, 'redirect-urls')).toEqual([
      'https://global.consent.azure-apim.net/redirect',
      'https://global-test.consent.azure-apim.net/redirect',
      'https://global.consent.azure-apim.net/redirect/new-5fharbor-20orders',
    ]);
  });

  it.each([
    [
      'a placeholder',
      'verified',
      '[[DUMMY]]',
      /^a placeholder, “\[\[DUMMY\]\]”: take the id from/,
      true,
    ],
    ['an id', 'custom', 'harbor-orders', /^harbor-orders$/, undefined],
    [
      'an id that must not be published',
      'verified',
      '8b1d4c6e-52f7-4f0a-9c3b-7e61d2a9405f',
      /^8b1d… in full; remove it from apiProperties.json before you publish the files$/,
      true,
    ],
  ] as const)(
    'say what client id the files have: %s',
    async (_, profile, clientId, text, isNote) => {
      const settings = { ...token.oAuthSettings, clientId };
      const properties = propertiesWith({ token: { ...token, oAuthSettings: settings } });
      const { values } = stepOf(
        await planOf({ properties, profile }, { road: 'partner-center' }),
        'client-id',
      );
      expect(values).toEqual([
        { label: 'Client ID', text: expect.stringMatching(text), ...(isNote && { isNote }) },
      ]);
    },
  );

  it('take the commit, or with an exception the archive that was packed', async () => {
    const road = 'isv-studio';
    expect(idsOf(await planOf({}, { road }))).not.toContain('archive');
    const packed = { 'isv-studio': { fileName: 'Harbor-Orders.zip', sha256: 'ab'.repeat(32) } };
    const plan = await planOf({}, { road, packed, entered: { hasException: true } });
    expect(idsOf(plan)).not.toContain('commit');
    expect(textsOf(plan, 'archive')).toEqual(['Harbor-Orders.zip', 'ab'.repeat(32)]);
  });

  it('are done if the files prove it', async () => {
    const plan = await planOf({}, { road: 'pull-request' });
    expect(stepOf(plan, 'descriptions').state).toBe('done');
    expect(stepOf(plan, 'response-schemas').state).toBe('done');
    expect(stepOf(plan, 'brand-color').state).toBe('done');
    expect(stepOf(plan, 'works').state).toBe('open');
  });

  it('are not held back by how the files were dropped, which packing puts right', async () => {
    const more = { 'settings.json': '{}', 'readme.md': '# Harbor Orders' };
    const blocked = async (texts: Readonly<Record<string, string>>) => {
      const plan = await planOf({ more: texts }, { road: 'pull-request' });
      return stepOf(plan, 'folder').state;
    };
    expect(await blocked(more)).toBe('open');
  });

  it('leave it to the publisher to finish a started readme', async () => {
    const plan = await planOf({}, { road: 'pull-request', entered: { ticked: ['files'] } });
    expect(plan.folder.missing).toEqual([]);
    expect(stepOf(plan, 'files').state).toBe('open');
  });

  it('are never done without files to prove it', async () => {
    const plan = await planOf(
      { definition: 'no object', properties: 'no object' },
      { road: 'pull-request' },
    );
    expect(plan.steps.filter(({ state }) => state === 'done')).toEqual([]);
    expect(stepOf(plan, 'descriptions').blockedBy).toEqual([
      'Add an operation that users can see.',
    ]);
  });

  it('are blocked by the tasks of their rules', async () => {
    const paths = { '/orders': { get: { ...operation, description: '' } } };
    const plan = await planOf({ definition: { ...definition, paths } }, { road: 'pull-request' });
    const step = stepOf(plan, 'descriptions');
    expect(step.state).toBe('blocked');
    expect(step.ruleIds).toContain('operation-description-required');
    expect(step.blockedBy).toHaveLength(1);
    expect(plan.progress).toMatch(/^\d+ of 15 steps done, 2 need a fix first\.$/);
  });

  it('are ticked by the publisher, but never those that are blocked or proved', async () => {
    const ticked = ['branch', 'descriptions', 'files', 'nonsense'];
    const paths = { '/orders': { get: { ...operation, description: '' } } };
    const plan = await planOf(
      { definition: { ...definition, paths } },
      { road: 'pull-request', entered: { ticked } },
    );
    expect(stepOf(plan, 'branch').state).toBe('ticked');
    expect(stepOf(plan, 'descriptions').state).toBe('blocked');
    expect(stepOf(plan, 'files').state).not.toBe('ticked');
  });

  it('are ticked by a sound entry, and blocked by another', async () => {
    const commit = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';
    const stateWith = async (fields: Entered['fields']) => {
      const plan = await planOf({}, { road: 'isv-studio', entered: { fields: fields ?? {} } });
      return stepOf(plan, 'commit');
    };
    expect((await stateWith({})).state).toBe('open');
    expect((await stateWith({ commit })).state).toBe('ticked');
    expect(await stateWith({ commit: 'main' })).toMatchObject({
      state: 'blocked',
      blockedBy: ['Enter the commit id, 40 hex digits: it is "main".'],
      entry: {
        name: 'commit',
        label: 'Commit id, or a link to the commit',
        text: 'main',
        problem: 'Enter the commit id, 40 hex digits: it is "main".',
      },
    });
    const link = `https://github.com/microsoft/PowerPlatformConnectors/commit/${commit}`;
    expect((await stateWith({ commit: link })).entry).toMatchObject({ text: link, value: commit });
    expect((await stateWith({ commit })).entry).not.toHaveProperty('value');
  });

  it('say whether the publisher can tick them', async () => {
    const plan = await planOf({}, { road: 'pull-request' });
    expect(stepOf(plan, 'branch').isTickable).toBe(true);
    expect(stepOf(plan, 'files').isTickable).toBe(false);
  });

  it('are done or blocked by the package that was chosen', async () => {
    const ids = ['package', 'unmanaged', 'one-connector'];
    const intro = '# Harbor Orders\n';
    const statesOf = async (packageProblems?: SubmissionRequest['packageProblems']) => {
      const plan = await planOf({ intro }, packageProblems && { packageProblems });
      return ids.map((id) => stepOf(plan, id).blockedBy.at(-1) ?? stepOf(plan, id).state);
    };
    expect((await statesOf()).slice(1)).toEqual(['open', 'open']);
    expect((await statesOf([])).slice(1)).toEqual(['ticked', 'ticked']);
    const message = 'Export the solution as unmanaged: "Flow.zip" is managed.';
    const managed = [{ id: 'package-solution-unmanaged', message }];
    expect(await statesOf(managed)).toEqual([message, message, 'ticked']);
    const unread = [{ id: 'package-outer-files', message: 'Choose a zip: this file holds none.' }];
    expect((await statesOf(unread)).slice(1)).toEqual(['open', 'open']);
  });

  it('are done, open or blocked by the published version that was chosen', async () => {
    const ids = ['sign-in-stays', 'breaking-changes', 'version'];
    const statesOf = async (changes?: readonly string[]) => {
      const breakingChanges = changes?.map((id) => ({ id: `change-${id}`, message: `${id}!` }));
      const request = { road: 'certified-update', ...(breakingChanges && { breakingChanges }) };
      const plan = await planOf({}, request as Partial<SubmissionRequest>);
      return ids.map((id) => stepOf(plan, id).blockedBy[0] ?? stepOf(plan, id).state);
    };
    expect(await statesOf()).toEqual(['open', 'open', 'open']);
    expect(await statesOf([])).toEqual(['ticked', 'ticked', 'ticked']);
    expect(await statesOf(['output-type'])).toEqual(['ticked', 'open', 'ticked']);
    expect(await statesOf(['auth-type', 'version-not-raised'])).toEqual([
      'auth-type!',
      'open',
      'version-not-raised!',
    ]);
  });

  it('count the calls of the test plan', async () => {
    const stateWith = async (calls: number) =>
      stepOf(await planOf({}, { entered: { calls: { ListOrders: calls } } }), 'ten-calls').state;
    expect(await stateWith(9)).toBe('open');
    expect(await stateWith(10)).toBe('ticked');
  });

  it('refuse what an independent publisher cannot submit', async () => {
    const oauth = propertiesWith({ token }, { iconBrandColor: '#da3b01' });
    const plan = await planOf({ properties: oauth, profile: 'independent' });
    expect(stepOf(plan, 'sign-in-without-oauth').state).toBe('blocked');
    const server = await planOf({ definition: mcp, profile: 'independent' });
    expect(stepOf(server, 'eligible').blockedBy).toEqual([
      'Become a verified publisher: independent ones cannot submit MCP servers.',
    ]);
  });
});

describe('the attestations', () => {
  /** The attestations in the body that are ticked, by a word of theirs. */
  const tickedIn = async (made: Made) => {
    const { texts } = await planOf(made);
    const lines = texts.pullRequestBody.match(/^- \[[ x]\] .*$/gm) ?? [];
    expect(lines).toHaveLength(6);
    return lines.flatMap((line) =>
      line.startsWith('- [x]')
        ? (/describes|schemas|brand color|icon/.exec(line)?.[0] ?? line)
        : [],
    );
  };
  const withOperation = (changes: object) => ({
    definition: { ...definition, paths: { '/orders': { get: { ...operation, ...changes } } } },
  });
  const [parameter] = operation.parameters;

  it('are ticked if the files prove them, and not if only the publisher knows', async () => {
    expect(await tickedIn({})).toEqual(['describes', 'schemas', 'brand color']);
    expect(await tickedIn({ profile: 'independent' })).toEqual(['describes', 'schemas', 'icon']);
  });

  it.each<[string, Made, readonly string[]]>([
    [
      'an operation without a description',
      withOperation({ description: '' }),
      ['schemas', 'brand color'],
    ],
    [
      'a parameter without a description',
      withOperation({ parameters: [{ ...parameter, description: undefined }] }),
      ['schemas', 'brand color'],
    ],
    [
      'a response without a schema',
      withOperation({ responses: { 200: { description: 'The orders.' } } }),
      ['describes', 'brand color'],
    ],
    [
      'a white brand color',
      { properties: propertiesWith({ key }, { iconBrandColor: '#ffffff' }) },
      ['describes', 'schemas'],
    ],
    [
      'no brand color',
      { properties: propertiesWith({}, { iconBrandColor: 1 }) },
      ['describes', 'schemas'],
    ],
    ['no files to read', { definition: 'none', properties: 'none' }, []],
  ])('are left open for %s', async (_, made, ticked) => {
    expect(await tickedIn(made)).toEqual(ticked);
  });
});

describe('the questions', () => {
  const questions = async (road: RoadId, entered: Entered = {}) =>
    (await planOf({}, { road, entered })).choices.map(({ name, isYes }) => [name, isYes]);

  it('are those that change the road, with their answers', async () => {
    expect(await questions('isv-studio', { hasException: true })).toEqual([
      ['hasException', true],
      ['hasSecondFactor', false],
    ]);
    expect(await questions('partner-center')).toEqual([['hasSecondFactor', false]]);
    expect(await questions('own-tenant')).toEqual([]);
  });
});

describe('the progress', () => {
  const progressWith = async (...ticked: readonly string[]) => {
    const { progress, next } = await planOf({ profile: 'custom' }, { entered: { ticked } });
    return [progress, next];
  };

  it('counts what is done, and names the next step', async () => {
    expect(await progressWith()).toEqual(['3 steps to do.', 'import']);
    expect(await progressWith('import')).toEqual(['1 of 3 steps done.', 'enter-sign-in']);
    expect(await progressWith('import', 'enter-sign-in')).toEqual([
      '2 of 3 steps done.',
      'call-once',
    ]);
    expect(await progressWith('import', 'enter-sign-in', 'call-once')).toEqual([
      'All 3 steps done.',
      undefined,
    ]);
  });
});

describe('the texts', () => {
  it('are the edited ones, without secrets, where the publisher edited them', async () => {
    const texts = { answer: 'Done, see ?sv=1&sig=abc123' };
    const plan = await planOf({}, { entered: { texts } });
    expect(plan.texts.answer).toBe('Done, see ?sv=1&sig=…');
    expect(plan.texts.updateNotes).toMatch(/^Update of /);
    expect(plan.entered).toEqual({ texts: { answer: plan.texts.answer } });
  });
});

describe('the dates', () => {
  it('are worked out from the days entered, and are in the calendar', async () => {
    const days = {
      published: '2026-11-28',
      sasExpiry: '2026-12-20',
      previewMail: '2026-12-03',
      secretExpiry: '2027-03-31',
    };
    const properties = propertiesWith({ token });
    const { dates, calendar } = await planOf({ properties }, { entered: { days } });
    expect(dates.map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Expect the certification report', '2026-11-29', '2026-11-30'],
      ['Test the connector in the preview environment', '2026-12-03', '2026-12-07'],
      ['The SAS address expires', '2026-12-20', '2026-12-20'],
      ['Begin the update with a new client secret', '2027-02-28', '2027-02-28'],
      ['The client secret expires', '2027-03-31', '2027-03-31'],
    ]);
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  });

  it('are one to two weeks for a pull request, and none for nonsense', async () => {
    const road = 'pull-request';
    const plan = await planOf({}, { road, entered: { days: { pullRequest: '2026-11-28' } } });
    expect(plan.dates.map(({ from, to }) => [from, to])).toEqual([['2026-12-05', '2026-12-12']]);
    const nonsense = await planOf({}, { road, entered: { days: { pullRequest: 'soon' } } });
    expect([nonsense.dates, nonsense.calendar]).toEqual([[], '']);
    expect(stepOf(nonsense, 'open').state).toBe('blocked');
  });

  it('leave out the secret without OAuth', async () => {
    const plan = await planOf({}, { entered: { days: { secretExpiry: '2027-03-31' } } });
    expect(plan.dates).toEqual([]);
  });
});

describe('the plan', () => {
  it('is plain data', async () => {
    const plan = await planOf({ definition: mcp });
    expect(structuredClone(plan)).toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  it('accepts whatever was kept', async () => {
    const entered = {
      ticked: [null],
      fields: { commit: 5, submitterEmail: {} },
      days: { submitted: [] },
      calls: { ListOrders: 'many', __proto__: 3 },
      flows: [0],
      tools: [{}],
      earlierTasks: [],
    } as unknown as Entered;
    const plan = await planOf({ definition: mcp }, { entered });
    expect(plan.steps.length).toBeGreaterThan(20);
  });

  it('is written as Markdown, with the state and the source of each step', async () => {
    const { markdown, steps } = await planOf(
      { profile: 'custom' },
      { entered: { ticked: ['call-once'] } },
    );
    expect(markdown).toContain('- [x] Create a connection on the Test tab');
    expect(markdown).toContain('- [ ] Open Custom connectors');
    expect(markdown.match(/^ {2}- Written: </gm)).toHaveLength(steps.length);
  });
});
