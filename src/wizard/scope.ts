/** What a page of questions is asked for. */
export interface Scope {
  readonly orgId?: string;
  readonly partId?: string;
  /** Ref of the question that gets the focus. */
  readonly ref?: string;
}
