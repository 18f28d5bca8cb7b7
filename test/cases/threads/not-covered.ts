/** Why a collected case is not tested. */
export const notCovered: Readonly<Record<string, string>> = {
  'dynamic-schema-response-type': 'Belongs to the rules about extensions.',
  'readme-template-sections': 'Belongs to the rules about the readme.',
  'readme-title-placeholder': 'Belongs to the rules about the readme.',
  'readme-too-thin': 'Belongs to the rules about the readme.',
  'oauth-redirect-per-connector-readme': 'Belongs to the rules about the readme.',
  'breaking-change-operation-deleted': 'Needs the published version to compare with.',
  'breaking-change-response-format': 'Needs the published version to compare with.',
  'pr-portal-mismatch': 'Needs the files in the portal to compare with.',
  'other-connector-files-in-pr': 'Needs the pull request.',
  'changes-outside-connector-folder': 'Needs the pull request.',
  'package-solution-missing': 'Belongs to the rules about the package for Partner Center.',
  'package-multiple-zips': 'Belongs to the rules about the package for Partner Center.',
  'package-invalid-zip': 'Belongs to the rules about the package for Partner Center.',
  'package-not-downloadable': 'Needs the address of the package.',
  'ip-client-secret-missing': 'Needs values that are not in any file.',
};
