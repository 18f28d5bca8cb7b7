import { pointer } from '../files/json-pointer.ts';
import { arrayOr, isBlank, isObject, objectOr } from '../files/json-value.ts';
import type { ApiDefinition } from './api-definition.ts';
import type { TextOwner } from './written-text.ts';

/** A text with nothing to see in it. */
export interface EmptyText {
  readonly owner: TextOwner;
  readonly member: string;
}

interface Kind {
  readonly owners: readonly TextOwner[];
  readonly members: readonly string[];
}

/** The empty ones among the texts of operations, parameters, schemas, tags and security that may be left out; required ones are not among them. */
export function emptyTexts(definition: ApiDefinition): readonly EmptyText[] {
  const found: EmptyText[] = [];
  if (!definition.contents.hasBlank) return found;
  for (const { owners, members } of kindsOf(definition)) {
    for (const owner of owners) {
      for (const member of members) {
        if (isBlank(owner.value[member])) found.push({ owner, member });
      }
    }
  }
  return found;
}

function kindsOf(definition: ApiDefinition): readonly Kind[] {
  const { operations, parameters, schemas, simpleSchemas } = definition;
  const typed = [...schemas, ...simpleSchemas];
  const spared = parameters.filter(({ isBody, isInternal }) => isBody || isInternal);
  return [
    { owners: operations, members: ['x-ms-summary'] },
    { owners: operations.filter(isInternal), members: ['summary', 'description'] },
    { owners: spared, members: ['x-ms-summary', 'description'] },
    { owners: typed, members: ['title'] },
    {
      owners: typed.filter(({ kind }) => kind !== 'parameter'),
      members: ['summary', 'x-ms-summary', 'description'],
    },
    // An internal default is sent as it is: an empty one may be meant.
    { owners: typed.filter((each) => !isInternal(each)), members: ['default'] },
    { owners: [...tagsOf(definition), ...securityOf(definition)], members: ['description'] },
  ];
}

const isInternal = (owner: { readonly isInternal: boolean }) => owner.isInternal;

function tagsOf({ root }: ApiDefinition): readonly TextOwner[] {
  return arrayOr(root.tags).flatMap((value, index) =>
    isObject(value) ? [{ value, pointer: `/tags/${index}`, label: `tag ${index + 1}` }] : [],
  );
}

function securityOf({ root }: ApiDefinition): readonly TextOwner[] {
  return Object.entries(objectOr(root.securityDefinitions)).flatMap(([name, value]) =>
    isObject(value)
      ? [{ value, pointer: pointer`/securityDefinitions/${name}`, label: `security \`${name}\`` }]
      : [],
  );
}
