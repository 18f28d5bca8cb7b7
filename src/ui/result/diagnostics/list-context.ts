import type { Profile } from '../../../core/contract/profile.ts';
import type { Report } from '../../../core/contract/report.ts';
import type { Answering } from '../../session/answering.ts';
import type { Fixing } from '../../session/fixing.ts';
import type { SourceLink } from '../../source/source-link.ts';

/** What lists of findings need of the report, and what their rows can do. It stays the same object while they do. */
export interface ListContext {
  readonly profile: Profile;
  readonly evidence: Report['evidence'];
  /** Returns the text of a file with its secrets masked; undefined for other files. */
  readonly textOf: (file: string | undefined) => string | undefined;
  readonly propose: Fixing['propose'];
  readonly link: SourceLink;
  readonly answering: Answering;
}
