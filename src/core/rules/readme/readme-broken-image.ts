import { folderOf } from '../../connector/roles/file-name.ts';
import { linksOf } from '../../document/markdown/links.ts';
import { defineRule } from '../../engine/rule.ts';

export const readmeBrokenImage = defineRule({
  id: 'readme-broken-image',
  severity: 'info',
  authority: 'advice',
  certification: true,
  subject: 'readme',
  docs: {
    summary: 'Show only images that exist.',
    why: 'The repository shows a broken image in place of a missing file.',
    fix: 'Add the image to the folder, or correct its path. Use forward slashes in paths.',
    source: 'https://learn.microsoft.com/contribute/content/markdown-reference',
    valid: [
      {
        'apiDefinition.swagger.json': '{}',
        'images/order form.png': 'picture',
        'readme.md': '![The form](./images/order%20form.png) ![Ours](https://northwind.com/a.png)',
      },
      '![The form](form.png)',
    ],
    invalid: [
      { 'apiDefinition.swagger.json': '{}', 'readme.md': '«![The form](images/form.png)»' },
      {
        'apiDefinition.swagger.json': '{}',
        'images/form.png': 'picture',
        'readme.md': '«![The form](images\\form.png)»',
      },
    ],
  },

  *check(file, { source, roles }) {
    if (![...roles.values()].includes('apiDefinition')) return;
    const folder = folderOf(file.path);
    for (const { inline, address, kind } of linksOf(file)) {
      if (inline.kind !== 'image' || kind !== 'relative' || address === '') continue;
      if (source.files.has(pathOf(folder, address))) continue;
      const message = `Correct the path of the image, or add the file: "${address}" was not found.`;
      yield { at: file.rangeOf(inline), message };
    }
  },
});

function pathOf(folder: string, address: string): string {
  const path = decode(address.replace(/[?#].*$/s, ''));
  const parts: string[] = [];
  for (const part of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
