/** Messages that no check of the files can decide, with what to do about them. */
export const otherMessages: readonly {
  readonly messages: readonly string[];
  readonly note: string;
}[] = [
  {
    messages: [
      'The operation has been deleted.',
      'The output field has been deleted.',
      'The type has been changed for the output field.',
      'The type format has been changed for the output field.',
      'The type has been changed for the input field.',
      'The required input field has been added.',
      'The input field has been deleted.',
      'The list of enum values has been added to the input field.',
      'The path template has been changed for the operation.',
      'The location has been changed for the parameter.',
    ],
    note: 'The change check compares your files with the published version. Undo the change or add a new operation beside the old one. If you mean it, say so in the pull request: the reviewer decides. If the connector was never published, tell the reviewer. Submit lists such changes, on the road “Update of a certified connector”.',
  },
  {
    messages: [
      'Solution package not found at root of the package zip file',
      "'PkgAssets' folder missing",
      'Only one solution package zip should be present at the root',
      'Not able to deserialize the package. Invalid package structure.',
      'Package should contain a flow package',
    ],
    note: 'Partner Center reads a package of its own: intro.md beside exactly one zip, in that a folder PkgAssets, and in the folder the solution of the connector and the solution of a flow. Submit finds what is wrong with it: choose the package at its step.',
  },
  {
    messages: ['Not able to download the package'],
    note: 'The address of the package could not be read. Create a new SAS address that is read only and valid for at least 15 days, and submit again.',
  },
  {
    messages: [
      'Looks like this is not an OAuth connector. Kindly uncheck the box to proceed further.',
    ],
    note: 'The first connector of the solution has no connection parameters. Export the solution with exactly one connector, or clear the OAuth box if the connector uses no OAuth.',
  },
  {
    messages: ['Please provide the Client ID and Secret for this connector.'],
    note: 'Enter the client id and secret in the form or the secured channel that the message names. Never put them into a file.',
  },
  {
    messages: ['Publisher Mismatch Detected'],
    note: 'The publisher in the package differs from the account that submits it. Use the same name in apiProperties.json, in the solution and in the account.',
  },
  {
    messages: [
      "Changes must be made in the 'independent-publisher-connectors' folder",
      'remove other connector files in the PR',
    ],
    note: 'A pull request changes the folder of one connector only. Take the other files out of the branch.',
  },
  {
    messages: [
      'upload the same files you have uploaded in the certification portal',
      'connector swagger is not same as the one which was certified',
      'As per the swagger submitted in the certification portal',
    ],
    note: 'The files in the pull request differ from those in the portal. Submit the same files in both.',
  },
  {
    messages: ['InvalidAuthenticationToken', 'MissingAuthorizationHeaderAndClientCertificate'],
    note: 'The tool could not sign in: this says nothing about your files. Sign in again, with an account that has a Power Apps plan.',
  },
];
