import { expect, it } from 'vitest'
import { catalogue, concerns } from '#core/scales/catalogue'
import { concernTitles, entriesFor } from '../../src/pages/assess/choosing'
import { diagnosingWordsIn, toneFaultsIn } from '../content/words'

it('shows every questionnaire to somebody', () => {
  const shown = new Set([...entriesFor('self'), ...entriesFor('elder')].map(({ id }) => id))
  const forResidents = catalogue.filter(({ respondents }) =>
    respondents.some((one) => one === 'self' || one === 'family'),
  )
  expect([...shown].sort()).toEqual(forResidents.map(({ id }) => id).sort())
})

it('offers nothing of younger people’s to the family of an older one', () => {
  for (const { respondents, ages } of entriesFor('elder')) {
    expect(respondents.includes('family') || ages.from >= 60).toBe(true)
  }
})

it('says what somebody comes with in words of everyday life', () => {
  for (const concern of concerns) {
    expect([...diagnosingWordsIn(concernTitles[concern]), ...toneFaultsIn(concernTitles[concern])]).toEqual([])
    expect(concernTitles[concern]).not.toMatch(/抑郁|焦虑|痴呆|症|筛查|量表/)
  }
})
