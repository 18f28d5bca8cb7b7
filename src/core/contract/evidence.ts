/** How many published connectors break a rule, of how many that were looked at. */
export interface Evidence {
  readonly connectors: number;
  readonly of: number;
}
