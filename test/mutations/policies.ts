import { all, damages, inProperties } from './damage.ts';

const { set, add, remove } = inProperties;

const policies = '/properties/policyTemplateInstances';
const policy = (index: number) => `${policies}/${index}`;
const parameter = (index: number, name: string) =>
  `${policy(index)}/parameters/x-ms-apimTemplateParameter.${name}`;
const script = '/properties/scriptOperations';
const each = [0, 1, 2];

const polling = {
  templateId: 'pollingtrigger',
  type: 'PollingTrigger',
  title: 'Poll',
  parameters: {
    'x-ms-apimTemplateParameter.triggerConfig': { since: '{body().latest}' },
    'x-ms-apimTemplateParameter.triggerDataPath': '@triggerBody().value',
  },
};

export const policyDamages = [
  ...damages('script-operations-array', [script], (at) => set(at, 'GetVessel')),
  ...damages('script-operations-array', [`${script}/3`], (at) => set(at, 5)),
  ...damages('policy-instances-array', [policies], (at) => set(at, {})),
  ...damages('policy-instances-array', [`${policies}/3`], (at) => set(at, 'setheader')),
  ...damages(
    'policy-template-unknown',
    each.map((index) => `${policy(index)}/templateId`),
    (at) => set(at, 'setcookie'),
  ),
  ...damages(
    'policy-parameter-required',
    each.map((index) => parameter(index, 'name')),
    remove,
    (at) => at.slice(0, at.lastIndexOf('/')),
  ),
  ...damages(
    'policy-parameter-unknown',
    each.map((index) => parameter(index, 'newPropertyPath')),
    (at) => set(at, 'a'),
  ),
  ...damages(
    'policy-parameter-values',
    each.map((index) => parameter(index, 'existsAction')),
    (at) => set(at, 'overwrite'),
  ),
  ...damages(
    'polling-trigger-policy-shape',
    [
      'type',
      'parameters/x-ms-apimTemplateParameter.triggerConfig',
      'parameters/x-ms-apimTemplateParameter.triggerDataPath',
    ],
    (name) => all(add(policies, polling), set(`${policy(3)}/${name}`, 'value')),
    (name) => `${policy(3)}/${name}`,
  ),
];
