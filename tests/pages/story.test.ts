import { describe, expect, it } from 'vitest'
import { HOUR, instantAt } from '#core/domain/time'
import { storyOf } from '../../src/resident/booking/story'
import { aShownAppointment } from './a-shown-appointment'

const now = instantAt('2026-11-23', 8 * 60)
const one = aShownAppointment()
const later = aShownAppointment({ id: 'b', start: one.start + 24 * HOUR, end: one.end + 24 * HOUR })

describe('the story of an appointment', () => {
  it('is none where the time and the code say all', () => {
    expect(storyOf(one, [], now)).toBeNull()
    expect(storyOf({ ...one, status: 'attended' }, [], now)).toBeNull()
  })

  it('names both ends of a move, as far as they are known', () => {
    const left = { ...one, status: 'moved' as const, movedTo: 'b' }
    const taken = { ...later, movedFrom: 'a' }
    expect(storyOf(left, [left, taken], now)).toBe('改到了 后天 14:00。')
    expect(storyOf(taken, [left, taken], now)).toBe('从 明天 14:00 改过来的。')
    expect(storyOf(left, [left], now)).toBe('已经改到别的时间。')
    expect(storyOf(taken, [taken], now)).toBeNull()
  })

  it('says until when an answer comes, and that nothing has to be done', () => {
    const asked = { ...one, status: 'asked' as const, expires: now + 5 * HOUR }
    expect(storyOf(asked, [], now)).toBe('正在等咨询师回复，最晚 今天 13:00 有消息。没有回复就自动取消，不用做什么。')
  })

  it('says who came in whose place, at the same time', () => {
    const left = { ...one, status: 'cancelled-by-staff' as const, movedTo: 'b' }
    const taken = { ...one, id: 'b', counsellorName: '另一位老师', movedFrom: 'a' }
    expect(storyOf(left, [left, taken], now)).toBe('换成了另一位老师，还是这个时间。')
    expect(storyOf(taken, [left, taken], now)).toBe('原来是示例老师，时间没有变。')
  })

  it('tells what was wished in place of it, and what can be done by oneself', () => {
    const left = { ...one, status: 'cancelled-by-staff' as const }
    expect(storyOf({ ...left, wants: { kind: 'call-back', at: now } }, [], now)).toBe(
      '已经记下：请打电话给你。等不及的话，也可以自己打给站点，或者另约一个时间。',
    )
    expect(storyOf({ ...left, wants: { kind: 'help', at: now } }, [], now)).toBe(
      '已经告诉咨询师你需要帮助。不用等，求助页里的电话现在就能打。',
    )
  })

  it('blames nobody for what others called off, and says what one can do', () => {
    for (const status of ['lapsed', 'declined', 'cancelled-by-staff', 'missed-by-counsellor'] as const)
      expect(storyOf({ ...one, status }, [], now)).toMatch(/可以另约一个时间/)
  })
})
