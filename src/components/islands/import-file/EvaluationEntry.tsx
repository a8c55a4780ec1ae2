import { importFile } from '../../../copy/import-file/en.ts'
import type { EvaluationFile } from '../../../core/workbook/file.ts'
import { evaluationOffer } from '../../../core/workbook/offers.ts'
import { fieldFact } from '../../../core/workbook/sheet.ts'
import { addAsCopy, addWhatIsNew } from '../../../stores/workbook/files.ts'
import { useFacts } from './offers.ts'

const copy = importFile.evaluation
const done = importFile.done

interface Props {
  file: EvaluationFile
  /** True where nothing else in the preview is the main thing to do. */
  main: boolean
  /** What was done, and to which evaluation. */
  onDone: (text: string, evaluation: string) => void
}

/** Which evaluation a file holds, and what adding it would do. Nothing that is here ever changes. */
export function EvaluationEntry({ file, main, onDone }: Props) {
  const { status, fresh, same, different } = evaluationOffer(file, useFacts())
  const { evaluation, facts, savedAt } = file
  const name = facts.find(({ id }) => id === fieldFact(evaluation, 'name'))?.value
  const whole = () => onDone(done.all(addWhatIsNew(file)), evaluation)
  const news = () => onDone(done.fresh(addWhatIsNew(file)), evaluation)
  const copied = () => onDone(done.copy, addAsCopy(file, copy.copyName))
  return (
    <>
      <p>
        {copy.what(typeof name === 'string' ? name : '', savedAt)}{' '}
        {facts.length === 0 && copy.empty}
        {facts.length > 0 && status === 'absent' && copy.absent(fresh.length)}
        {status === 'partly' && copy.partly(fresh.length, same, different)}
        {facts.length > 0 && status === 'nothing' && copy.nothing(same, different)}{' '}
        {different > 0 && copy.stays}
      </p>
      {facts.length > 0 && (
        <p class="import-file_row">
          {status !== 'nothing' && (
            <button
              class={main ? 'button' : 'button button-quiet'}
              type="button"
              onClick={status === 'absent' ? whole : news}
            >
              {status === 'absent' ? copy.addAll : copy.addNew}
            </button>
          )}
          {status !== 'absent' && (
            <button class="button button-quiet" type="button" onClick={copied}>
              {copy.addCopy}
            </button>
          )}
        </p>
      )}
    </>
  )
}
