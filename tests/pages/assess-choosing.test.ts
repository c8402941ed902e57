import { describe, expect, it } from 'vitest'
import type { Respondent } from '#core/domain/assessment/scale'
import { catalogue, concerns } from '#core/scales/catalogue'
import { broughtFor, concernTitles, entriesFor } from '../../src/pages/assess/choosing'
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

describe('of what was brought', () => {
  const row = (respondents: readonly Respondent[], from: number, unit: 'years' | 'months' = 'years') => ({
    ...{ respondents, ages: { unit, from, until: null } },
  })

  it('grown people are offered what they answer about themselves, families what is about an older person', () => {
    const [own, old, family] = [row(['self'], 18), row(['self', 'staff'], 65), row(['family'], 60)]
    expect(broughtFor([own, old, family], 'self')).toEqual([own, old])
    expect(broughtFor([own, old, family], 'elder')).toEqual([old, family])
  })

  it('nobody is offered what staff run, nor what is by or about children', () => {
    const rows = [row(['staff'], 65), row(['guardian'], 4), row(['self'], 11), row(['self'], 24, 'months')]
    expect([...broughtFor(rows, 'self'), ...broughtFor(rows, 'elder')]).toEqual([])
  })
})
