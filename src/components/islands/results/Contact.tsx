import { results } from '../../../copy/results/en.ts'
import { type ContactRow, contactMap, trustsOf } from '../../../core/workbook/contact-map.ts'
import type { Sheet } from '../../../core/workbook/sheet.ts'
import { ConnectionRing } from '../../figures/ConnectionRing.tsx'
import type { Shown } from '../Results.tsx'
import { OpenSection } from './OpenSection.tsx'

const copy = results.contact

const nameOf = ({ name }: ContactRow) => name.trim() || copy.nameless
const namesOf = (rows: readonly ContactRow[]) => rows.map(nameOf)

/** What is said where nothing, something or everything is missing. */
function missing(
  rows: readonly ContactRow[],
  without: readonly ContactRow[],
  [nothing, some, all]: readonly [string, string, string]
): string {
  if (without.length === 0) return nothing
  return without.length < rows.length ? some : all
}

/** The contact points: a ring with what they did to trust, which to look at first, and what is missing. */
export function Contact({ sections, sheet, ...shown }: Shown & { sheet: Sheet }) {
  const section = sections.find(({ kind }) => kind === 'contact-points')
  if (section?.kind !== 'contact-points') return null
  const map = contactMap(sheet, section.starters)
  return (
    <section class="results_contact" aria-labelledby="results-contact">
      <h2 id="results-contact">{section.title}</h2>
      {map.status === 'empty' ? (
        <>
          <p>{results.notBegun}</p>
          <OpenSection {...shown} section={section} />
        </>
      ) : (
        <div class="results_pair">
          <div>
            <h3>{copy.shortlist}</h3>
            {map.shortlist.length === 0 && map.unranked.length === 0 && <p>{copy.noWithdrawal}</p>}
            {map.shortlist.length > 0 && <p class="meta">{copy.shortlistHint}</p>}
            <ol class="results_steps">
              {map.shortlist.map((row) => (
                <li key={row.id}>
                  <p class="results_item">
                    <strong>{nameOf(row)}</strong> <span class="meta">{copy.load(row)}</span>
                  </p>
                  <p>{copy.withdrawal(row.withdrawal.trim())}</p>
                  <p>
                    {row.repaired.trim() ? copy.repaired(row.repaired.trim()) : copy.notRepaired}
                  </p>
                </li>
              ))}
            </ol>
            {map.unranked.length > 0 && <p>{copy.unranked(namesOf(map.unranked))}</p>}
            <h3>{copy.missing}</h3>
            <p>
              {missing(map.rows, map.withoutOwner, [
                copy.allOwned,
                copy.withoutOwner(namesOf(map.withoutOwner)),
                copy.noneOwned
              ])}
            </p>
            <p>
              {missing(map.rows, map.withoutMeasure, [
                copy.allMeasured,
                copy.withoutMeasure(namesOf(map.withoutMeasure)),
                copy.noneMeasured
              ])}
            </p>
            <p class="meta">{copy.noSum}</p>
            <p class="meta">{copy.basis(map.rows.length, map.on)}</p>
          </div>
          <ConnectionRing
            id="contact-ring"
            words={copy.ring(
              map.rows.map((row) => {
                const [trust = 'unsure', also] = trustsOf(row)
                return { id: row.id, name: nameOf(row), trust, also }
              })
            )}
          />
        </div>
      )}
    </section>
  )
}
