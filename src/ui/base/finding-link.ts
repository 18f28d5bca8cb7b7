/** The address of a finding in the result. Following it, call `onClick` as well, which moves the focus there. */
export interface FindingLink {
  readonly href: string;
  readonly onClick?: () => void;
}
