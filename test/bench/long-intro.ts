/** The heading to type into. It is not in the template, so each key changes its finding. */
export const TYPED = 'Our harbor';

const words =
  'tide water harbor ship crane walk beach morning station channel height storm table key account plan alert flow team wind gauge mooring lock ferry pilot dock chart current buoy quay'.split(
    ' ',
  );

/** Generates a sound intro.md of about `bytes` bytes with paragraphs, lists, tables, code and links. */
export function longIntro(bytes: number): string {
  const share = bytes / 7;
  return [
    'Look up the tides before a ship, a crane or a walk on the beach depends on them.',
    `## Prerequisites\n\n${body(share, 1)}`,
    `## How to get credentials\n\n${body(share, 2)}`,
    `## Get started with your connector\n\n${body(share, 3)}`,
    `## ${TYPED}\n\n${body(share, 4)}`,
    `## Known issues and limitations\n\n${body(share, 5)}`,
    `## Common errors and remedies\n\n${body(share, 6)}`,
    `## FAQ\n\n${body(share, 7)}`,
  ].join('\n\n');
}

function body(bytes: number, seed: number): string {
  const parts: string[] = [];
  for (let length = 0, turn = seed; length < bytes; turn += 1) {
    const part = shapes[turn % shapes.length]?.(turn) ?? '';
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

const sentence = (turn: number, length = 11) => {
  const chosen = Array.from(
    { length },
    (_, index) => words[(turn * 7 + index * (3 + (turn % 5))) % words.length],
  );
  const text = `${chosen.join(' ')}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const rows = (turn: number, draw: (index: number) => string) =>
  Array.from({ length: 3 + (turn % 4) }, (_, index) => draw(turn + index)).join('\n');

const shapes: readonly ((turn: number) => string)[] = [
  (turn) => rows(turn, (index) => sentence(index)).replaceAll('\n', ' '),
  (turn) => `### ${sentence(turn, 4).slice(0, -1)}`,
  (turn) => `${sentence(turn)} See [the ${words[turn % words.length]}](https://www.example.com/).`,
  (turn) => rows(turn, (index) => `- **${words[index % words.length]}**: ${sentence(index, 6)}`),
  (turn) =>
    `|Name|What it is|\n|-|-|\n${rows(turn, (index) => `|\`n${index}\`|${sentence(index, 5)}|`)}`,
  (turn) => rows(turn, (index) => `1. ${sentence(index, 7)}`),
  (turn) => `> [!NOTE]\n> ${sentence(turn)}`,
  (turn) => `\`\`\`json\n{ "${words[turn % words.length]}": ${turn} }\n\`\`\``,
];
