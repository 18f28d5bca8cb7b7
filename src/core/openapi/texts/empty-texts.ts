import { pointer } from '../../files/json/json-pointer.ts';
import { arrayOr, isBlank, isObject, objectOr } from '../../files/json/json-value.ts';
import type { ApiDefinition } from '../api-definition.ts';
import type { TextOwner } from './written-text.ts';

/** A blank text: its owner and the member that holds it. */
export interface EmptyText {
  readonly owner: TextOwner;
  readonly member: string;
}

/** Owners, and the texts that they may omit. */
interface OptionalTexts {
  readonly owners: readonly TextOwner[];
  readonly members: readonly string[];
}

/** Finds blank optional texts of operations, parameters, schemas, tags and security definitions. */
export function emptyTexts(definition: ApiDefinition): readonly EmptyText[] {
  const { blankNames } = definition.contents;
  if (blankNames.size === 0) return [];
  return optionalTexts(definition).flatMap(({ owners, members }) =>
    members
      .filter((member) => blankNames.has(member))
      .flatMap((member) => {
        const blank = owners.filter(({ value }) => isBlank(value[member]));
        return blank.map((owner) => ({ owner, member }));
      }),
  );
}

function optionalTexts(definition: ApiDefinition): readonly OptionalTexts[] {
  const { operations, parameters, schemas, simpleSchemas } = definition;
  const typed = [...schemas, ...simpleSchemas];
  const bodiesAndInternal = parameters.filter(({ isBody, isInternal }) => isBody || isInternal);
  return [
    { owners: operations, members: ['x-ms-summary'] },
    { owners: operations.filter(isInternal), members: ['summary', 'description'] },
    { owners: bodiesAndInternal, members: ['x-ms-summary', 'description'] },
    { owners: typed, members: ['title'] },
    {
      owners: typed.filter(({ kind }) => kind !== 'parameter'),
      members: ['summary', 'x-ms-summary', 'description'],
    },
    // An internal default is sent as is, so a blank one may be intended.
    { owners: typed.filter((schema) => !isInternal(schema)), members: ['default'] },
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
