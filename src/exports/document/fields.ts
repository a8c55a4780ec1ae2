/** A place to write. `tip` says the whole question, for whoever does not see what stands beside it. */
export type Field = TextField | PickField

interface Named {
  /** In the file; without dots, which would mean hierarchy. */
  name: string
  tip: string
}

export interface TextField extends Named {
  kind: 'text'
  value?: string
  /** More than one line. */
  lines?: boolean
  /** Filled in by a program alone. */
  readOnly?: boolean
  align?: 'center'
}

/** One of a few words. */
export interface PickField extends Named {
  kind: 'pick'
  options: readonly { value: string; label: string }[]
  value?: string
}

/** One answer of a question, of which one can be chosen. */
export interface Choice {
  /** Of the question. */
  name: string
  /** The whole question. */
  question: string
  /** What the file says where this answer is chosen. */
  state: string
  /** The whole question and this answer. */
  tip: string
}

/** What the file says about itself. */
export interface HiddenField extends Named {
  value: string
}
