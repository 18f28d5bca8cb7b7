import type { RoadId } from '../../../src/core/contract/road.ts';

/** A step, and the words that cover the demand. */
export interface StepPlace {
  readonly road: RoadId;
  readonly step: string;
  readonly says: RegExp;
}

/** Where the product shows, verifies or does a thing: a step, a rule, a road's summary, a target or a section of the intro. */
export type Place =
  | StepPlace
  | { readonly rule: string }
  | { readonly road: RoadId; readonly says: RegExp }
  | { readonly packs: readonly string[] }
  | { readonly section: string };

/** What the submission page of 2023 demands, names, warns of or makes publishers wait for, by line. */
export interface Demand {
  /** The first and the last line, counted without blank lines. */
  readonly lines: readonly [from: number, to: number];
  readonly demand: string;
  readonly at: readonly Place[];
}

const pull = (step: string, says: RegExp): Place => ({ road: 'pull-request', step, says });
const isv = (step: string, says: RegExp): Place => ({ road: 'isv-studio', step, says });
const update = (step: string, says: RegExp): Place => ({ road: 'isv-studio-update', step, says });

export const demands: readonly Demand[] = [
  {
    lines: [1, 4],
    demand: 'Two parts: open source first, then the commit in ISV Studio; not for independents',
    at: [
      isv('pull-request', /Publish the files in the open-source repository/),
      isv('commit', /commit id/),
      { road: 'independent', says: /No portal/ },
    ],
  },
  {
    lines: [5, 5],
    demand: 'Open source is required in general; concerns go to the Microsoft contact',
    at: [
      pull(
        'right-to-publish',
        /generally required: if you have concerns, ask your Microsoft contact/,
      ),
    ],
  },
  {
    lines: [6, 7],
    demand: 'Open source is for verified and for independent publishers',
    at: [pull('files', /two JSON files/), pull('independent-files', /two JSON files/)],
  },
  {
    lines: [8, 9],
    demand: 'Open source comes before the portal, so that they do not differ',
    at: [isv('pull-request', /do not differ/)],
  },
  {
    lines: [9, 9],
    demand: 'A session for those who contribute for the first time',
    at: [pull('first-time', /Power Platform Samples - First Time Contributor/)],
  },
  {
    lines: [10, 10],
    demand: 'Open a pull request in the repository',
    at: [
      pull('branch', /microsoft\/PowerPlatformConnectors/),
      pull('open', /Open the pull request/),
    ],
  },
  {
    lines: [11, 11],
    demand: 'Feedback after one to two weeks, and one to two more for each update',
    at: [pull('answer', /within one to two weeks; after each update allow one to two more/)],
  },
  {
    lines: [12, 12],
    demand: 'The ownership stays; changes can be accepted or rejected',
    at: [{ road: 'pull-request', says: /You stay the owner, and may accept or reject/ }],
  },
  {
    lines: [13, 13],
    demand: 'Microsoft approves and merges; then the files can be submitted at once',
    at: [pull('merged', /approves and merges/), pull('next-road', /As soon as it is merged/)],
  },
  {
    lines: [14, 20],
    demand: 'Five benefits: extensions, contributions, requests, history, several developers',
    at: [
      pull(
        'right-to-publish',
        /extend the connector, help to maintain it and ask for features; it has a history, and several developers/,
      ),
    ],
  },
  {
    lines: [21, 22],
    demand: 'Only the files are published, not the API; users see them through public APIs anyway',
    at: [
      { road: 'pull-request', says: /files, not your API/ },
      pull('right-to-publish', /public APIs show users the same content/),
    ],
  },
  {
    lines: [23, 23],
    demand: 'The files are public in the repository',
    at: [pull('right-to-publish', /anybody can read them/)],
  },
  {
    lines: [24, 24],
    demand: 'No personal data and no intellectual property',
    at: [
      pull('right-to-publish', /No personal data and no intellectual property/),
      { rule: 'file-secrets' },
    ],
  },
  {
    lines: [25, 25],
    demand: 'The publisher becomes code owner, and any change goes through them',
    at: [pull('merged', /code owner.*goes through you/s)],
  },
  {
    lines: [26, 28],
    demand: 'With an exception: a zip of the files',
    at: [
      isv('archive', /Only with an exception/),
      { packs: ['apiDefinition.swagger.json', 'apiProperties.json', 'icon.png'] },
    ],
  },
  {
    lines: [29, 32],
    demand: 'Only validated archives with the three files',
    at: [
      isv('archive', /must have passed validation/),
      isv('archive', /two JSON files and the icon/),
      { rule: 'archive-required-files' },
    ],
  },
  {
    lines: [33, 34],
    demand: 'macOS adds folders and files to a zip',
    at: [
      isv('archive', /macOS, which adds files/),
      { rule: 'archive-macos-extras' },
      { rule: 'archive-extra-files' },
    ],
  },
  {
    lines: [35, 36],
    demand: 'ISV Studio is for verified publishers only',
    at: [{ road: 'isv-studio', says: /ISV Studio/ }],
  },
  {
    lines: [37, 37],
    demand: 'Submit on the tab “Connector certification” once the pull request is merged',
    at: [isv('tab', /Connector certification/), isv('pull-request', /merged/)],
  },
  {
    lines: [38, 38],
    demand: 'A reply after one to two weeks, and one to two more after each update',
    at: [
      isv('submit', /the reply comes within one to two weeks/i),
      isv('update-if-asked', /Each further reply takes one to two weeks/),
    ],
  },
  {
    lines: [39, 39],
    demand: 'With an exception: wait for the contact; every step followed, the files validated',
    at: [
      isv('archive', /before your Microsoft contact tells you to/),
      isv('exception', /Complete every step .*wait for the go-ahead of your Microsoft contact/),
    ],
  },
  {
    lines: [40, 40],
    demand: 'The button works once all fields are valid',
    at: [isv('submit', /works once all fields are valid/)],
  },
  {
    lines: [41, 41],
    demand: 'An active email address',
    at: [isv('email', /email address is active/)],
  },
  {
    lines: [42, 45],
    demand: 'The most recent commit id of the pull request',
    at: [isv('commit', /most recent commit id/)],
  },
  {
    lines: [46, 46],
    demand: 'Or the zip archive',
    at: [isv('archive', /Upload the zip archive/)],
  },
  {
    lines: [47, 50],
    demand: 'Testing information and credentials: detailed and valid',
    at: [isv('testing', /in detail/), isv('testing', /must be valid/)],
  },
  {
    lines: [51, 52],
    demand: 'OAuth: a valid client id and secret, which stay as they are, in Azure Key Vault',
    at: [
      isv('client-id', /cannot be changed after you submit/),
      isv('client-secret', /It must be valid\. It is stored in Azure Key Vault/),
      { rule: 'oauth-client-secret-absent' },
    ],
  },
  {
    lines: [53, 53],
    demand: 'Changing them goes through the Microsoft contact',
    at: [isv('client-secret', /ask your Microsoft contact to change it/)],
  },
  {
    lines: [54, 56],
    demand: 'OAuth: two redirect URLs to allow',
    at: [
      isv('redirect-urls', /https:\/\/global\.consent\.azure-apim\.net\/redirect(?!\/)/),
      isv('redirect-urls', /https:\/\/global-test\.consent\.azure-apim\.net\/redirect/),
    ],
  },
  {
    lines: [57, 57],
    demand: 'No second factor, or the steps for it',
    at: [isv('testing', /no second factor. If it has one, give its steps/)],
  },
  {
    lines: [58, 58],
    demand: 'A support email for Microsoft',
    at: [isv('support-email', /Microsoft writes to/), { rule: 'contact-email' }],
  },
  {
    lines: [59, 59],
    demand: 'Difficulties go to the Microsoft contact',
    at: [isv('contact', /Microsoft contact/)],
  },
  {
    lines: [60, 60],
    demand: 'Attach intro.md afterwards and apart; it is public, and not the readme',
    at: [
      isv(
        'attach-intro',
        /After that, attach intro\.md in Activity Control or Functional Documentation/,
      ),
      isv('attach-intro', /public page/),
      isv('attach-intro', /not the readme\.md/),
      { rule: 'intro-not-readme' },
    ],
  },
  {
    lines: [61, 61],
    demand: 'Nothing about actions and triggers, which are generated',
    at: [
      isv('attach-intro', /Do not describe actions or triggers/),
      { rule: 'intro-no-operations' },
    ],
  },
  {
    lines: [62, 63],
    demand: 'The template, and its first paragraph: distinct, one paragraph, eight sentences',
    at: [
      isv('attach-intro', /At most eight sentences/),
      { rule: 'intro-description-first' },
      { rule: 'intro-description-distinct' },
      { rule: 'intro-description-one-paragraph' },
      { rule: 'intro-description-eight-sentences' },
    ],
  },
  {
    lines: [64, 65],
    demand: 'Section: prerequisites',
    at: [{ section: 'Prerequisites' }, { rule: 'intro-heading-prerequisites' }],
  },
  {
    lines: [66, 68],
    demand: 'Section: credentials, which goes if none are needed',
    at: [{ section: 'How to get credentials' }, { rule: 'intro-heading-credentials' }],
  },
  {
    lines: [69, 70],
    demand: 'Section: first steps',
    at: [{ section: 'Get started with your connector' }, { rule: 'intro-heading-get-started' }],
  },
  {
    lines: [71, 72],
    demand: 'Section: known issues',
    at: [{ section: 'Known issues and limitations' }, { rule: 'intro-heading-known-issues' }],
  },
  {
    lines: [73, 74],
    demand: 'Section: errors',
    at: [{ section: 'Common errors and remedies' }, { rule: 'intro-heading-common-errors' }],
  },
  {
    lines: [75, 76],
    demand: 'Section: questions',
    at: [{ section: 'FAQ' }, { rule: 'intro-heading-faq' }],
  },
  {
    lines: [77, 77],
    demand: 'Then the test in certification',
    at: [isv('prepare-test', /Prepare for the test in certification/)],
  },
  {
    lines: [78, 79],
    demand: 'The update before certification is for verified publishers only',
    at: [{ road: 'isv-studio-update', says: /being certified/ }],
  },
  {
    lines: [80, 82],
    demand: 'Update only on request or for a critical fault',
    at: [update('reason', /only if Microsoft asked for changes, or if you found a critical fault/)],
  },
  {
    lines: [83, 84],
    demand: 'Every update resets the process; then a pull request with the changed files',
    at: [
      update('reason', /resets the certification process/),
      update('changed-pull-request', /changed files in the open-source repository/),
    ],
  },
  {
    lines: [85, 88],
    demand: 'Select the submission, then its most recent version',
    at: [update('select', /your submission on the tab .*, then its most recent version/)],
  },
  {
    lines: [89, 90],
    demand: 'Select “Submit an update” at the lower left, and confirm, which resets',
    at: [
      update('begin', /“Submit an update” at the lower left, then Confirm/),
      update('begin', /resets the process/),
    ],
  },
  {
    lines: [91, 94],
    demand: 'Remove the archive; then GitHub again or a new zip',
    at: [
      update('remove', /Select Remove/),
      update('new-commit', /from GitHub/),
      update('new-archive', /new zip archive/),
    ],
  },
  {
    lines: [95, 95],
    demand: 'Fill in all fields for this update, testing included',
    at: [update('testing-again', /all fields again, with testing information for this update/)],
  },
  {
    lines: [96, 97],
    demand: 'Submit for review, and see the confirmation',
    at: [update('submit-again', /Submit for review at the lower left, wait for the confirmation/)],
  },
  {
    lines: [98, 99],
    demand: 'Never select “Submit an update” again',
    at: [update('submit-again', /Do not select “Submit an update” again/)],
  },
  {
    lines: [100, 100],
    demand: 'A certified connector is updated in another way',
    at: [update('certified', /already certified/), { road: 'certified-update', says: /already/ }],
  },
  {
    lines: [101, 102],
    demand: 'The next step is the test in certification',
    at: [isv('prepare-test', /one flow for each action and trigger/)],
  },
  {
    lines: [103, 104],
    demand: 'Where feedback and ideas go',
    at: [isv('contact', /Submit issues or get help with connectors/)],
  },
];
