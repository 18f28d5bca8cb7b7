/** How many published connectors break a rule, and how many were checked. */
export interface Evidence {
  readonly connectors: number;
  readonly of: number;
}
