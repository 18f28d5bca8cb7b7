const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = CAPITALS.toLowerCase();
const DIGITS = '0123456789';
const HEX = `${DIGITS}abcdef`;
const WORD = CAPITALS + SMALL + DIGITS;
const DASHED = `${WORD}-_`;
const BASE64 = `${WORD}+/`;

/** A part that differs in each secret: this many of these characters. A string is used as it is. */
export type Part = string | readonly [characters: string, count: number];

const word = (count: number): Part => [WORD, count];
const dashed = (count: number): Part => [DASHED, count];
const hex = (count: number): Part => [HEX, count];
const base64 = (count: number): Part => [BASE64, count];
const digits = (count: number): Part => [DIGITS, count];
const capitals = (count: number): Part => [CAPITALS + DIGITS, count];
const guid: readonly Part[] = [hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)];

/** How to make up a secret of one kind. */
export interface Recipe {
  readonly name: string;
  readonly parts: readonly Part[];
  /** The text before and after the secret itself. Undefined if only its name gives it away. */
  readonly around: readonly [before: string, after: string] | undefined;
}

/** A secret that speaks for itself. */
export const bare = (name: string, ...parts: readonly Part[]): Recipe => ({
  name,
  parts,
  around: ['', ''],
});
const within = (
  name: string,
  before: string,
  after: string,
  ...parts: readonly Part[]
): Recipe => ({
  name,
  parts,
  around: [before, after],
});
const named = (name: string, ...parts: readonly Part[]): Recipe => ({
  name,
  parts,
  around: undefined,
});

/** Joined here, so that no scanner takes a part of this file for a secret. */
const dashes = '-'.repeat(5);
const webhook = 'https://fabrikam.webhook.office.com/webhookb2/';

/** The kinds of secrets, by what people call them. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'Entra client secret': bare('clientSecret', word(3), '8Q', '~', dashed(34)),
  'Azure SAS': within(
    'sas',
    'https://fabrikam.blob.core.windows.net/a?sv=2024-11-04&sp=r&sig=',
    '',
    base64(42),
    '%3D',
  ),
  'Azure storage key': within(
    'connection',
    'DefaultEndpointsProtocol=https;AccountName=fabrikam;AccountKey=',
    ';EndpointSuffix=core.windows.net',
    base64(86),
    '==',
  ),
  'bare storage key': bare('storageKey', base64(86), '=='),
  'Service Bus': within(
    'connection',
    'Endpoint=sb://fabrikam.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=',
    '',
    base64(43),
    '=',
  ),
  Cosmos: within(
    'connection',
    'AccountEndpoint=https://fabrikam.documents.azure.com:443/;AccountKey=',
    ';',
    base64(86),
    '==',
  ),
  SQL: within(
    'connection',
    'Server=tcp:fabrikam.database.windows.net,1433;User ID=app;Password=',
    ';Encrypt=True;',
    word(14),
    '!',
  ),
  Functions: within(
    'address',
    'https://fabrikam.azurewebsites.net/api/run?code=',
    '',
    dashed(54),
    '==',
  ),
  'Functions key': bare('functionKey', dashed(44), 'AzFu', dashed(5), 'Q=='),
  'Logic Apps': within(
    'address',
    'https://prod-07.westeurope.logic.azure.com/workflows/ab/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sv=1.0&sig=',
    '',
    dashed(43),
  ),
  DevOps: bare('pat', word(76), 'AZ', 'DO', word(4)),
  'old DevOps token': named('azureDevOpsToken', [`${SMALL}234567`, 52]),
  'App Insights': within(
    'connection',
    'InstrumentationKey=',
    ';IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/',
    ...guid,
  ),
  'Cognitive Services': named('Ocp-Apim-Subscription-Key', hex(32)),
  Redis: within(
    'connection',
    'fabrikam.redis.cache.windows.net:6380,password=',
    ',ssl=True,abortConnect=False',
    base64(43),
    '=',
  ),
  'AWS access key': bare('accessKeyId', 'AK', 'IA', capitals(16)),
  'AWS secret key': named('aws_secret_access_key', base64(40)),
  'AWS session': bare('token', 'IQoJb3', 'JpZ2lu', base64(300)),
  'Google API': bare('googleKey', 'AI', 'za', dashed(35)),
  'Google OAuth': bare('clientSecret', 'GOC', 'SPX-', dashed(28)),
  'Google access': bare('token', 'ya', '29.', dashed(120)),
  'Google refresh': bare('refreshToken', '1/', '/0', dashed(60)),
  'GitHub classic': bare('token', 'gh', 'p_', word(36)),
  'GitHub fine-grained': bare('token', 'github', '_pat_', word(22), '_', word(59)),
  GitLab: bare('token', 'gl', 'pat-', dashed(20)),
  'GitLab runner': bare('token', 'gl', 'rt-', dashed(20)),
  npm: bare('token', 'np', 'm_', word(36)),
  PyPI: bare('token', 'py', 'pi-AgEIcHlwaS5vcmc', dashed(90)),
  NuGet: bare('apiKey', 'oy', '2', [SMALL + DIGITS, 43]),
  Docker: bare('token', 'dckr', '_pat_', dashed(27)),
  'Slack bot': bare('token', 'xo', 'xb-', digits(12), '-', digits(12), '-', word(24)),
  'Slack app': bare('token', 'xa', 'pp-1-A', capitals(10), '-', digits(13), '-', hex(64)),
  'Slack webhook': within(
    'webhook',
    'https://hooks.slack.com/services/',
    '',
    'T',
    capitals(9),
    '/B',
    capitals(10),
    '/',
    word(24),
  ),
  'Discord webhook': within(
    'webhook',
    'https://discord.com/api/webhooks/982734650912837465/',
    '',
    dashed(68),
  ),
  'Discord bot': bare('botToken', 'M', word(23), '.', dashed(6), '.', dashed(38)),
  'Teams webhook': within(
    'webhook',
    webhook,
    '',
    ...guid,
    '@',
    ...guid,
    '/IncomingWebhook/',
    hex(32),
    '/',
    ...guid,
  ),
  Stripe: bare('apiKey', 'sk_', 'live_', word(48)),
  'Stripe restricted': bare('apiKey', 'rk_', 'test_', word(48)),
  'Stripe webhook': bare('signingSecret', 'wh', 'sec_', word(32)),
  'Twilio key': bare('apiKey', 'S', 'K', hex(32)),
  'Twilio auth token': named('TWILIO_AUTH_TOKEN', hex(32)),
  SendGrid: bare('apiKey', 'S', 'G.', dashed(22), '.', dashed(43)),
  Mailgun: bare('apiKey', 'ke', 'y-', hex(32)),
  'new Mailgun': bare('apiKey', hex(32), '-', hex(8), '-', hex(8)),
  Mailchimp: bare('apiKey', hex(32), '-us', digits(2)),
  Brevo: bare('apiKey', 'xkey', 'sib-', hex(64), '-', word(16)),
  OpenAI: bare('apiKey', 's', 'k-', word(48)),
  'OpenAI project': bare('apiKey', 's', 'k-proj-', dashed(120)),
  Anthropic: bare('apiKey', 's', 'k-ant-api03-', dashed(93), 'AA'),
  Groq: bare('apiKey', 'gs', 'k_', word(52)),
  'Hugging Face': bare('token', 'h', 'f_', word(34)),
  HubSpot: bare('token', 'pa', 't-eu1-', ...guid),
  Atlassian: bare('token', 'AT', 'ATT3', dashed(180)),
  Notion: bare('token', 'nt', 'n_', word(46)),
  Linear: bare('apiKey', 'lin', '_api_', word(40)),
  Airtable: bare('token', 'p', 'at', word(14), '.', hex(64)),
  Figma: bare('token', 'fig', 'd_', dashed(40)),
  Telegram: bare('botToken', digits(10), ':A', 'A', dashed(33)),
  Shopify: bare('token', 'shp', 'at_', hex(32)),
  Square: bare('token', 'EA', 'AA', dashed(60)),
  DigitalOcean: bare('token', 'dop', '_v1_', hex(64)),
  Databricks: bare('token', 'da', 'pi', hex(32)),
  'New Relic': bare('apiKey', 'NR', 'AK-', capitals(27)),
  Grafana: bare('token', 'gl', 'sa_', word(32), '_', hex(8)),
  Sentry: bare('authToken', 'snt', 'ryu_', hex(64)),
  Postman: bare('apiKey', 'PM', 'AK-', hex(24), '-', hex(34)),
  Vault: bare('token', 'hv', 's.', dashed(95)),
  Terraform: bare('token', word(14), '.atlas', 'v1.', dashed(67)),
  Okta: within('authorization', 'SSWS ', '', '00', dashed(40)),
  'JSON Web Token': bare('token', 'ey', 'J', dashed(30), '.ey', 'J', dashed(80), '.', dashed(43)),
  'private key': within(
    'privateKey',
    `${dashes}BEGIN RSA PRIVATE${' '}KEY${dashes}\n`,
    `\n${dashes}END RSA PRIVATE${' '}KEY${dashes}`,
    'MIIE',
    base64(60),
    '\n',
    base64(64),
    '\n',
    base64(40),
  ),
  'bearer header': within('header', 'Authorization: Bearer ', '', dashed(40)),
  'basic header': within('header', 'Authorization: Basic ', '', [WORD, 38], '=='),
  PowerShell: within('password', 'ConvertTo-SecureString "', '" -AsPlainText -Force', word(12)),
  'address with password': within('address', 'https://marta:', '@api.fabrikam.com/v1', word(12)),
  'database address': within('address', 'postgres://app:', '@db.fabrikam.com:5432/tides', word(16)),
  'session cookie': within('cookie', 'Cookie: JSESSIONID=', '; Path=/', [
    `${CAPITALS}${DIGITS}`,
    32,
  ]),
  'ASP.NET cookie': within('cookie', 'Set-Cookie: .AspNetCore.Cookies=', '; path=/', dashed(120)),
  'key in an address': within(
    'address',
    'https://api.fabrikam.com/v1/tides?api_key=',
    '&day=1',
    word(32),
  ),
  'plain API key': named('X-Api-Key', word(32)),
  'GUID as API key': named('apiKey', ...guid),
  password: named('password', word(9), '!', digits(2)),
  'signing secret': named('signing_secret', hex(32)),
  'webhook secret': named('WebhookSecret', word(28)),
  'encryption key': named('ENCRYPTION_KEY', base64(43), '='),
  'consumer secret': named('consumer-secret', word(50)),
  'tenant id': named('tenantId', ...guid),
  'refresh token': named('refresh_token', dashed(64)),
};
