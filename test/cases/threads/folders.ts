import { folder, swagger, type ThreadCase } from './thread-case.ts';

export const folderCases: readonly ThreadCase[] = [
  ...['#570', '#713'].map(
    (thread): ThreadCase => ({
      thread,
      about: 'wrong-folder',
      rule: 'folder-right-area',
      files: folder('custom-connectors/Notes'),
    }),
  ),
  {
    thread: '#3936',
    about: 'folder-structure',
    rule: 'folder-extra-files',
    files: folder('certified-connectors/Notes', 'docs/setup.txt'),
  },
  {
    thread: '#1117',
    about: 'extraneous-files-in-pr',
    rule: 'folder-icon-png',
    files: {
      ...folder('certified-connectors/Notes'),
      'certified-connectors/Notes/icon.png': 'PNG',
    },
  },
  {
    thread: '#2003',
    about: 'folder-name-suffix',
    rule: 'folder-name',
    files: folder('independent-publisher-connectors/Proposal - Notes (Independent Publisher)'),
    profile: 'independent',
  },
  {
    thread: '#2287',
    about: 'folder-name-suffix',
    rule: 'folder-name',
    files: folder('independent-publisher-connectors/Notes (Independent Publisher)'),
    profile: 'independent',
  },
  {
    thread: '#3505',
    about: 'icon-background',
    rule: 'icon-background-not-white',
    files: { ...swagger({}), 'icon.png': 'PNG background #ffffff, logo 40%' },
  },
];
