import { $keptCounts, keepCounts } from '../../stores/practices/score-calculator.ts'
import { Calculator } from './score-calculator/Calculator.tsx'

/** Works out the recommendation score and says how far it can be trusted. */
export function ScoreCalculator() {
  return <Calculator $kept={$keptCounts} onKeep={keepCounts} />
}
