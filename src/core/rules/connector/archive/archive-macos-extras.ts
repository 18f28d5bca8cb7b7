import { quoteNames } from '../../../archive/fault.ts';
import { deliveryOf } from '../../../connector/delivery.ts';
import { isSystemJunk } from '../../../connector/junk.ts';
import { defineRule } from '../../../engine/rule.ts';

export const archiveMacosExtras = defineRule({
  id: 'archive-macos-extras',
  severity: 'error',
  authority: 'documentation',
  certification: true,
  subject: 'connector',
  docs: {
    summary: 'Remove the files that macOS and Windows add on their own.',
    why: 'Finder adds them silently, and the certification steps ask you to remove them.',
    fix: 'On macOS, run `zip -X connector.zip apiDefinition.swagger.json apiProperties.json icon.png` in a terminal, or `zip -d connector.zip "__MACOSX/*"` to clean an existing archive.',
    source: 'https://learn.microsoft.com/connectors/custom-connectors/submit-for-certification',
    valid: [{ 'connector.zip/apiDefinition.swagger.json': '{}' }],
    invalid: [
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/__MACOSX/._icon.png': '',
      },
      {
        'connector.zip/apiDefinition.swagger.json': '{}',
        'connector.zip/.DS_Store': '',
        'connector.zip/Thumbs.db': '',
      },
      {
        'certified-connectors/Northwind/apiDefinition.swagger.json': '{}',
        'certified-connectors/Northwind/.DS_Store': '',
      },
    ],
  },

  *check({ source }) {
    const names = source.leftOut.map(({ path }) => path).filter(isSystemJunk);
    if (names.length === 0) return;
    const delivery = deliveryOf(source);
    const reason = `the operating system added ${names.length === 1 ? 'it' : 'them'}`;
    if (delivery === 'archive') {
      yield {
        message: `Remove ${quoteNames(names)} from the archive, or use the one built here: ${reason}.`,
      };
    } else if (delivery === 'pull request') {
      const message = `Remove ${quoteNames(names)} from the folder: ${reason}.`;
      yield { severity: 'warning', message };
    }
  },
});
