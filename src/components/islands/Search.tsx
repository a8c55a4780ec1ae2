import { useEffect, useRef, useState } from 'preact/hooks'

import { search as copy } from '../../copy/search/en.ts'
import type { Find, Found } from '../../core/search/find.ts'
import { openSearch } from '../../stores/search.ts'
import './Search.css'

interface Props {
  /** Root of the site. */
  base: string
}

type State = 'asleep' | 'loading' | 'failed' | 'ready'

/** Finds lessons, words and frameworks as one types. Nothing is loaded before the field is used. */
export function Search({ base }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [state, setState] = useState<State>('asleep')
  const [find, setFind] = useState<Find>()
  const open = async () => {
    if (state === 'loading' || state === 'ready') return
    setState('loading')
    const found = await openSearch(`${base}search.json`)
    setFind(() => found)
    setState(found ? 'ready' : 'failed')
  }
  const type = (text: string) => {
    setQuery(text)
    void open()
  }
  useEffect(() => {
    // What was typed before the script arrived, or what the browser brings back, counts.
    if (field.current?.value) type(field.current.value)
  }, [])
  const found = find && query.trim() ? find(query) : undefined

  return (
    <search>
      <form class="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{copy.label}</span>
          <input
            ref={field}
            type="search"
            autocapitalize="none"
            enterkeyhint="search"
            aria-describedby="search-hint"
            onFocus={open}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <p id="search-hint" class="meta">
          {copy.hint}
        </p>
        <p role="status" class="search_status">
          {query.trim() && state === 'loading' && copy.loading}
          {state === 'failed' && copy.failed}
          {found && copy.found(found.length)}
        </p>
        {found && found.length > 0 && <Results found={found} base={base} />}
      </form>
    </search>
  )
}

function Results({ found, base }: { found: readonly Found[]; base: string }) {
  return (
    <ol class="search_results">
      {found.map(({ id, kind, title, part, pieces }) => (
        <li key={id}>
          <p class="meta">{copy.kind[kind]}</p>
          <a href={base + id}>
            {title}
            {part && `: ${part}`}
          </a>
          <p>{pieces.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</p>
        </li>
      ))}
    </ol>
  )
}
