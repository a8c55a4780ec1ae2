import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { evaluationForm as copy } from '../../copy/evaluation-form/en.ts'
import { type AskedForm, MOMENTS } from '../../core/workshop/results/asked.ts'
import { $form, changeForm, clearForm, handInForm, openForm } from '../../stores/workshop/form.ts'
import './EvaluationForm.css'
import { ScaleField } from './evaluation-form/ScaleField.tsx'
import './OptionCard.css'
import { TwoStep } from './TwoStep.tsx'
import './TextField.css'

/** The form at the end of a workshop, and its five questions at the beginning. It has no name. */
export function EvaluationForm({ asked }: { asked: AskedForm }) {
  const form = useStore($form, { ssr: () => undefined })
  const [told, tell] = useState('')
  useEffect(() => openForm(asked), [])

  const end = form?.at !== 'before'
  const set = (change: Parameters<typeof changeForm>[0]) => {
    changeForm(change)
    tell('')
  }
  const hand = async () => {
    const done = await handInForm(asked, copy.hand.file)
    tell(done === 'saved' ? copy.hand.saved(copy.hand.file(form?.id ?? '')) : copy.hand[done])
  }
  return (
    <form
      class="evaluation-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void hand()
      }}
    >
      <fieldset class="evaluation-form_moment no-print">
        <legend>{copy.moment.legend}</legend>
        {MOMENTS.map((moment) => (
          <label key={moment}>
            <input
              type="radio"
              name="moment"
              value={moment}
              checked={(form?.at ?? 'after') === moment}
              onChange={() => set({ at: moment })}
            />
            {copy.moment[moment]}
          </label>
        ))}
      </fieldset>
      {end && (
        <>
          <section aria-labelledby="form-rate">
            <h2 id="form-rate">{copy.rate}</h2>
            {asked.ratings.map(({ id, text, low, high }) => (
              <ScaleField
                key={id}
                name={`rating-${id}`}
                text={text}
                low={low}
                high={high}
                value={form?.ratings[id]}
                onChoose={(point) => set({ ratings: { ...form?.ratings, [id]: point } })}
              />
            ))}
          </section>
          <section aria-labelledby="form-then-now">
            <h2 id="form-then-now">{copy.thenNow}</h2>
            <p class="meta">{copy.thenNowHint}</p>
            {asked.thenNow.map(({ id, text }) => (
              <div key={id} class="evaluation-form_pair">
                <ScaleField
                  name={`past-${id}`}
                  text={copy.past(text)}
                  value={form?.past[id]}
                  onChoose={(point) => set({ past: { ...form?.past, [id]: point } })}
                />
                <ScaleField
                  name={`now-${id}`}
                  text={copy.now(text)}
                  value={form?.now[id]}
                  onChoose={(point) => set({ now: { ...form?.now, [id]: point } })}
                />
              </div>
            ))}
          </section>
        </>
      )}
      <section aria-labelledby="form-check">
        <h2 id="form-check">{copy.check}</h2>
        <p class="meta">{copy.checkHint}</p>
        {asked.check.map(({ id, scene, ask, options }) => (
          <fieldset key={id} class="evaluation-form_question">
            <legend>
              {scene && <span>{scene}</span>} <strong>{ask}</strong>
            </legend>
            {options.map((option) => (
              <label key={option.id} class="option-card">
                <input
                  type="radio"
                  name={id}
                  value={option.id}
                  checked={form?.check[id] === option.id}
                  onChange={() => set({ check: { ...form?.check, [id]: option.id } })}
                />
                <span>{option.text}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </section>
      {end && (
        <section aria-labelledby="form-words">
          <h2 id="form-words">{copy.words}</h2>
          <p class="meta">{copy.wordsHint}</p>
          {asked.open.map(({ id, text }) => (
            <div key={id} class="text-field">
              <label for={`form-${id}`}>{text}</label>
              <textarea
                id={`form-${id}`}
                rows={2}
                maxLength={1000}
                value={form?.words[id] ?? ''}
                onInput={({ currentTarget }) =>
                  set({ words: { ...form?.words, [id]: currentTarget.value } })
                }
              />
            </div>
          ))}
          <label class="evaluation-form_quote">
            <input
              type="checkbox"
              checked={form?.quote ?? false}
              onChange={({ currentTarget }) => set({ quote: currentTarget.checked })}
            />
            {asked.quote}
          </label>
        </section>
      )}
      <section class="evaluation-form_hand no-print" aria-labelledby="form-hand">
        <h2 id="form-hand">{copy.hand.heading}</h2>
        <p>{copy.hand.text}</p>
        <p class="evaluation-form_ways">
          <button class="button" type="submit">
            {copy.hand.save}
          </button>
          <button class="button button-quiet" type="button" onClick={() => print()}>
            {copy.hand.print}
          </button>
        </p>
        <p role="status">{told}</p>
        <p class="meta">{copy.kept}</p>
        <TwoStep
          open={copy.clear.open}
          yes={copy.clear.yes}
          no={copy.clear.no}
          onYes={() => {
            clearForm()
            tell(copy.clear.done)
          }}
        >
          <p>{copy.clear.question}</p>
        </TwoStep>
      </section>
    </form>
  )
}
