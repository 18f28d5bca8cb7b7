/** Sample values that documentation tools generate, found in many files. */
const SAMPLES: ReadonlySet<string> = new Set([
  '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  '497f6eca-6276-4993-bfeb-53cbbbba6f08',
  '095be615-a8ad-4c33-8e9c-c7612fbf6c9f',
  'd290f1ee-6c54-4b01-90e6-d701748f0851',
  // Tenants that anybody may know: Microsoft's own, and that of personal accounts.
  '72f988bf-86f1-41af-91ab-2d7cd011db47',
  '9188040d-6c67-4c5b-b112-36a304b66dad',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
  // "username:password" and "user:password" in Base64.
  'dxnlcm5hbwu6cgfzc3dvcmq=',
  'dxnlcjpwyxnzd29yza==',
]);

/** Beginnings of secrets that documentation publishes: RFCs, Stripe, and the emulators of Azure Storage and Cosmos DB. */
const SAMPLE_STARTS =
  /^(?:eby8vdm02xno|c2y6ydjf5\/r\+|sk_test_4ec39hql|tgzv3jokf0xg|2yotnfzfejr1|slav32hkkg|mf_9\.b5f|czzcagrsa3f0|qwxhzgrpbjpv|zm9vomjhc|splxlobezqqy)/i;

const WORDS =
  /example|sample|dummy|placeholder|redacted|change_?me|insert|secret[_-]?here|your|foobar|lorem|ssw[o0]rd|eyJzdWIiOiIxMjM0NTY3ODkw/i;
const MARKERS = /<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|\*{3}|\.{3}|…|x{4}|X{4}|_{4}/;
const RUN_LENGTH = 5;
/** In a long value, a short run may be chance. */
const LONG = 32;
const RUN_LENGTH_IN_LONG = 7;
/** A private key is so long that a short word in it, such as “your”, may be chance. */
const VERY_LONG = 100;
const SHORT_WORD = 6;
/** Two groups of four the same, as in `aaaabbbb-0000-cccc-1111-dddd2222eeee`. */
const FOURS = /([\da-f])\1{3}[\da-f-]*?([\da-f])\2{3}/i;

/** Whether a value is a placeholder: `[[DummyValue]]`, `<your key>`, `xxxx`, zeros, `abc12345`. */
export function isPlaceholder(value: string): boolean {
  return isSample(value) || MARKERS.test(value) || hasRun(value.toLowerCase());
}

/** Whether a value is a well-known sample or says that it is none of its own: `EXAMPLEKEY`. */
export function isSample(value: string): boolean {
  return (
    SAMPLES.has(value.toLowerCase()) ||
    SAMPLE_STARTS.test(value) ||
    hasWord(value) ||
    (value.length === 36 && FOURS.test(value))
  );
}

/** Whether it contains one of the words in normal letter case. Random text has them as `yOuR`. */
function hasWord(value: string): boolean {
  const match = WORDS.exec(value);
  if (match === null || !/^(?:[A-Z]?[^A-Z]+|[^a-z]+)$|^eyJ/.test(match[0])) return false;
  return value.length < VERY_LONG || match[0].length > SHORT_WORD || isAlone(value, match);
}

/** Whether no letter and no digit is next to the match. */
function isAlone(value: string, { 0: word, index }: RegExpExecArray): boolean {
  return !/[a-z\d]/i.test(`${value[index - 1] ?? ''}${value[index + word.length] ?? ''}`);
}

/** Whether characters in a row repeat (`00000`) or count (`12345`, `abcde`), which is rare in random text. */
function hasRun(value: string): boolean {
  const most = value.length < LONG ? RUN_LENGTH : RUN_LENGTH_IN_LONG;
  let lengths = { same: 1, up: 1, down: 1 };
  for (let index = 1; index < value.length; index += 1) {
    const step = stepAt(value, index);
    lengths = {
      same: step === 0 ? lengths.same + 1 : 1,
      up: step === 1 ? lengths.up + 1 : 1,
      down: step === -1 ? lengths.down + 1 : 1,
    };
    if (Object.values(lengths).some((length) => length >= most)) return true;
  }
  return false;
}

function stepAt(value: string, index: number): number | undefined {
  const isAlphanumeric = /^[a-z0-9]{2}$/.test(value.slice(index - 1, index + 1));
  return isAlphanumeric ? value.charCodeAt(index) - value.charCodeAt(index - 1) : undefined;
}
