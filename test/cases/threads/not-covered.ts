/** Why a collected case has no row. */
export const otherwise: Readonly<Record<string, string>> = {
  'dynamic-schema-response-type': 'A rule on extensions.',
  'readme-template-sections': 'A rule on the readme.',
  'readme-title-placeholder': 'A rule on the readme.',
  'readme-too-thin': 'A rule on the readme.',
  'oauth-redirect-per-connector-readme': 'A rule on the readme.',
  'breaking-change-operation-deleted': 'Takes the published version to compare with.',
  'breaking-change-response-format': 'Takes the published version to compare with.',
  'pr-portal-mismatch': 'Takes the files of the portal to compare with.',
  'other-connector-files-in-pr': 'Takes the pull request.',
  'changes-outside-connector-folder': 'Takes the pull request.',
  'package-solution-missing': 'A rule on the package for Partner Center.',
  'package-multiple-zips': 'A rule on the package for Partner Center.',
  'package-invalid-zip': 'A rule on the package for Partner Center.',
  'package-not-downloadable': 'Takes the address of the package.',
  'ip-client-secret-missing': 'Takes what is handed over outside of any file.',
};
