import { profiles } from '../../contract/profile.ts';
import type { DocumentTemplate } from './template.ts';

/** The template of readme.md: a title, a paragraph, then these sections. */
export const readmeTemplate: DocumentTemplate = {
  kind: 'readme',
  openingHint:
    'two or three sentences about what the service does and what the connector is good for.',
  sections: [
    {
      heading: 'Publisher',
      requiredFor: ['verified', 'independent'],
      hint: 'your name.',
      accepted: /^publishers?\b.*$/,
      // Never matches: renaming a heading such as "Author: Name" would remove the name.
      alias: /^(?!)/,
      mayBeEmpty: true,
    },
    {
      heading: 'Prerequisites',
      requiredFor: profiles,
      hint: 'the plan, license or tool that the connector needs.',
      accepted: /^pre ?requisites?$/,
      alias: /^(?:requirements?|before you (?:begin|start)|what you need)$/,
    },
    {
      heading: 'Supported Operations',
      requiredFor: profiles,
      hint: 'each action and trigger, under a heading of its own.',
      accepted:
        /^(?:supported|available|api)? ?(?:operations?|actions?|triggers?)(?: (?:and|or) (?:operations?|actions?|triggers?))?$/,
      alias:
        /^(?:list of|current|all) (?:supported |available )?(?:operations?|actions?|triggers?)$/,
    },
    {
      heading: 'Obtaining Credentials',
      requiredFor: profiles,
      hint: 'how users sign in and where they get their credentials; if none are needed, say so.',
      accepted: /^(?:how to (?:get|obtain)|obtaining|getting|get) (?:the |your )?credentials?$/,
      alias:
        /^(?:how to )?(?:get|getting|obtain|obtaining) (?:an? |the |your )?(?:api keys?|access tokens?)$|^(?:credentials?|authentication|authorization)$/,
    },
    {
      heading: 'Getting Started',
      requiredFor: [],
      hint: 'the first steps with the connector.',
      accepted: /^(?:getting|get) started(?: .{1,60})?$/,
      alias: /^(?:quick ?start|first steps)$/,
    },
    {
      heading: 'Known Issues and Limitations',
      requiredFor: profiles,
      hint: 'the issues and limits that users may run into.',
      accepted:
        /^(?:known )?(?:issues?|limitations?|problems?)(?: (?:and|or) (?:known )?(?:issues?|limitations?|problems?))?$/,
      alias: /^(?:limits|restrictions)$/,
    },
    {
      heading: 'Frequently Asked Questions',
      requiredFor: [],
      hint: 'the questions that users ask most, and the answers.',
      accepted: /^(?:faqs?|(?:faqs? )?frequently asked questions?(?: faqs?)?)$/,
      alias: /^questions and answers$/,
    },
    {
      heading: 'Deployment Instructions',
      requiredFor: ['verified'],
      hint: 'how to deploy the files as a custom connector.',
      accepted: /^(?:deployment|deploying|installation)(?: (?:instructions?|steps|the sample))?$/,
      alias: /^(?:deploy|how to deploy)(?: .{1,40})?$/,
    },
  ],
  remnants: [
    'two to three sentences about the service and the connector',
    'should be the company or organization name',
    'first and last name of an individual or it can be a company name',
    'required any plans or licenses',
    'describe actions triggers and other endpoints',
    'description of operation 1',
    'description of operation 2',
    'explain the authentication method and how to get the credentials',
    'optional how to get started with your connector',
    'known issues and limitations a user may encounter',
    'frequently asked questions by your customer',
    'answer to question 1',
    'answer to question 2',
    'add instructions on how to deploy this connector',
  ],
};
