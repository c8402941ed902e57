import { expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { gapText as counsellorText } from '../../src/counsellor/agenda/words'
import { restoredText, toGoThrough } from '../../src/manager/health/words'
import { gapText as residentText } from '../../src/resident/pages/appointments/gap-words'

const gap = { from: instantAt('2026-11-29', 3 * 60), until: instantAt('2026-11-30', 9 * 60 + 12) }
const now = gap.until
const span = '11月29日 03:00 到 11月30日 09:12'

it('since a backup was put back each is told between which moments something is missing, and what to do', () => {
  expect(restoredText(gap, now)).toBe(
    '这里的资料是从 11月29日 03:00 的备份恢复的（11月30日 09:12 恢复）。这之间写下的预约、取消、记录和消息都不在这里，请按纸上或别处留下的逐项核对。',
  )
  expect(counsellorText(gap, now)).toMatch(new RegExp(`${span} 之间的预约、取消和改动不在这里。请和来的人对一对时间`))
  expect(residentText(gap, now)).toBe(
    `${span} 之间的预约、取消、候补和请回电，我们可能没有保存下来，很抱歉。请看一看，不对就再约一次，或者打电话给站点。`,
  )
})

it('says the year too where it is another one', () => {
  expect(residentText(gap, instantAt('2027-01-03', 0))).toContain('2026年11月29日 03:00 到 2026年11月30日 09:12')
})

it('goes through first whom waiting harms', () => {
  expect(toGoThrough.map((line) => line.split('：')[0])).toEqual([
    ...['有危险的人', '待回电', '预约和取消', '值班签到和交接', '候补、转介、随访和别的待办', '删掉的和撤回的'],
  ])
})
