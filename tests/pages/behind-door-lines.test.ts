import { expect, it } from 'vitest'
import { behindDoorLines, type HoursBehind } from '../../src/counsellor/terms/behind-door-lines'

const sites = [{ id: 's-chenguang', name: '晨光心理服务站' }]
const hours = (date: string, from: number): HoursBehind => ({ date, from, until: from + 60, siteId: 's-chenguang' })

it('are in the order of their first days and hours, as they stand in the calendar', () => {
  const behind = [
    hours('2026-11-24', 1080),
    hours('2026-11-23', 1200),
    hours('2026-12-01', 1080),
    hours('2026-11-23', 990),
  ]
  expect(behindDoorLines(behind, sites, '2026-11-20')).toEqual([
    '周一 11月23日 16:30–17:30，晨光心理服务站',
    '周一 11月23日 20:00–21:00，晨光心理服务站',
    '周二 11月24日、12月1日 18:00–19:00，晨光心理服务站',
  ])
})
