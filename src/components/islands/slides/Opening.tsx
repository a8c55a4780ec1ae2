/** What the first slide says. Everything but the title may be empty. */
export interface OpeningWords {
  /** As on the invitation. */
  readonly title: string
  readonly name: string
  readonly day: string
  /** Who invites. */
  readonly host: string
}

/** The workshop’s name, its host and its day. */
export function Opening({ words: { name, day, host } }: { words: OpeningWords }) {
  return (
    <div class="slide-view_opening">
      {[name, host, day].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
