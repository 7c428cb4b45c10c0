/** What is told of a call of the control API. */
export interface Description {
  readonly summary: string
  /** Name of the schema of its body; left out where it takes none. */
  readonly body?: string
  /** Whether the body may be missing. @default false */
  readonly optional?: boolean
  /** Parameters of the query, each with what it is. */
  readonly query?: Readonly<Record<string, string>>
  /** Name of the schema of its answer, or the type of what is no JSON. */
  readonly answer: string
}

/** The parameter of calls that push. */
export const wait: Readonly<Record<string, string>> = {
  wait: '`false` answers 202 with the running record instead of waiting for its end.',
}
/** The parameter of lists. */
export const limit: Readonly<Record<string, string>> = { limit: 'How many at most.' }

/** A call that pushes something in a person's name. */
export function action(summary: string, body: string, optional = false): Description {
  return { summary, body, ...(optional ? { optional } : {}), query: wait, answer: 'Delivery' }
}
