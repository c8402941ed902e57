import { expect, it } from 'vitest'
import { DAY } from '#core/domain/time'
import { isShownOld, notMeText, type OwnMove } from '../../src/resident/own-data/move-words'

const gone: OwnMove = {
  ...{ id: 'move-1', side: 'old', state: 'moved', at: 0, until: null, endedAt: 9 * DAY },
  ...{ hindered: null, siteName: '晨光心理辅导室', sitePhone: null, left: [] },
}

it('tells the old account for thirty days that its record went, and whom to tell', () => {
  expect(notMeText(gone)).toContain('告诉站点')
  expect(isShownOld(gone, 39 * DAY - 1)).toBe(true)
  expect(isShownOld(gone, 39 * DAY)).toBe(false)
  expect(isShownOld({ ...gone, state: 'partly' }, 10 * DAY)).toBe(true)
  expect(isShownOld({ ...gone, state: 'waiting', endedAt: null }, 99 * DAY)).toBe(true)
  expect(isShownOld({ ...gone, state: 'stopped' }, 10 * DAY)).toBe(false)
  expect(isShownOld({ ...gone, side: 'new' }, 10 * DAY)).toBe(false)
  expect(notMeText({ ...gone, state: 'stopped' })).toBeNull()
})
