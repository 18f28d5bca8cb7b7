/** An operation to test before and during certification. */
export interface TestedOperation {
  /** Its id, or its method and path. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'action' | 'trigger' | 'tool';
  /** The names of its required inputs. */
  readonly inputs: readonly string[];
  readonly expected: string;
  /** Successful calls so far, and how many are wanted. */
  readonly calls: number;
  readonly wantedCalls: number;
  readonly hasFlow: boolean;
}

/** What to test. */
export interface TestPlan {
  readonly operations: readonly TestedOperation[];
  /** The body of the first call to an MCP server. */
  readonly firstBody?: string;
  readonly csv: string;
}
