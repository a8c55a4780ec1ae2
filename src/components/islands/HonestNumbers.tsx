import { useStore } from '@nanostores/preact'

import { wall } from '../../copy/wall/en.ts'
import type { Agenda } from '../../core/workshop/agenda/schema.ts'
import { $counts, $numbers, keepNumbers, toggleFullScreen } from '../../stores/workshop/wall.ts'
import { ForWorkshop } from './ForWorkshop.tsx'
import './HonestNumbers.css'
import './ScoreCalculator.css'
import { Calculator } from './ScoreCalculator.tsx'
import './TextField.css'

const copy = wall.numbers

interface Props {
  agendas: readonly Agenda[]
  /** Address of the page on which workshops are planned. */
  plan: string
}

/** The recommendation score on the wall: the room works it out and guesses before the range shows. */
export function HonestNumbers({ agendas, plan }: Props) {
  return (
    <ForWorkshop agendas={agendas} plan={plan}>
      {() => <OnWall />}
    </ForWorkshop>
  )
}

function OnWall() {
  const { shown, sentence } = useStore($numbers) ?? { shown: false, sentence: '' }
  return (
    <div class="honest-numbers">
      <p class="honest-numbers_ask">{copy.ask}</p>
      <div class={shown ? '' : 'is-covered'}>
        <Calculator $kept={$counts} onKeep={(counts) => keepNumbers({ counts })} />
      </div>
      {!shown && <p class="honest-numbers_guess">{copy.guess}</p>}
      <p class="no-print">
        <button class="button" type="button" onClick={() => keepNumbers({ shown: !shown })}>
          {shown ? copy.hide : copy.show}
        </button>
      </p>
      <div class="text-field">
        <label for="honest-sentence">{copy.sentence}</label>
        <textarea
          id="honest-sentence"
          rows={3}
          value={sentence}
          aria-describedby="honest-sentence-hint"
          onInput={({ currentTarget }) => keepNumbers({ sentence: currentTarget.value })}
        />
        <p id="honest-sentence-hint" class="meta">
          {copy.sentenceHint}
        </p>
      </div>
      <p class="meta no-print">{copy.hint}</p>
      <p class="no-print">
        <button class="button button-quiet" type="button" onClick={toggleFullScreen}>
          {wall.board.full}
        </button>
      </p>
    </div>
  )
}
