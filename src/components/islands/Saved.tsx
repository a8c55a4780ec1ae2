import { useStore } from '@nanostores/preact'

import { saving as copy } from '../../copy/saving/en.ts'
import { record } from '../../stores/record.ts'
import './Saved.css'

/** Whether the work of this page is kept. */
export function Saved() {
  const { state } = useStore(record.$saving)
  return <span class={`saved saved-${state}`}>{copy[state]}</span>
}
