import { describe, expect, it } from 'vitest'
import { HOUR, instantAt } from '#core/domain/time'
import { waitingFor } from '../../src/resident/booking/appointments'
import { changeWords } from '../../src/resident/pages/appointments/change-words'
import { changeText } from '../../src/wording/changes'
import { aShownAppointment } from './a-shown-appointment'

const now = instantAt('2026-11-23', 8 * 60)
const choose = { kind: 'choose' as const, at: now - HOUR }
const toChoose = aShownAppointment({ status: 'cancelled-by-staff', change: choose })
const asked = aShownAppointment({
  ...{ id: 'b', counsellorName: '另一位老师', movedFrom: 'a', status: 'asked', expires: now + HOUR },
})

describe('what staff changed is told', () => {
  it('with an apology and what is theirs where the counsellor did not come', () => {
    const past = aShownAppointment({
      ...{ status: 'missed-by-counsellor', change: choose, start: now - 20 * HOUR, end: now - 19 * HOUR },
    })
    expect(changeText(past)).toBe('让你白等了一次，对不起')
    expect(changeWords(past, null, now)).toEqual([
      '11月22日 周日 12:00–13:00 约好的谈话，示例老师没有到。对不起，这不是你的问题，也不会算在你身上。',
      '接下来想再约示例老师，你可以先挑：还没开放给别人的时间，你也能约。',
    ])
  })

  it('with who has been asked, and until when they answer', () => {
    expect(changeWords(toChoose, asked, now)).toContain(
      '已经替你问了另一位老师能不能同一时间来，最晚 今天 09:00 有消息。等着就行，也可以现在就选别的。',
    )
    expect(changeWords(toChoose, null, now)).toContain('接下来怎么办，你来选。')
  })

  it('as nobody’s fault of theirs, whatever it was', () => {
    for (const kind of ['cancelled', 'moved', 'substituted', 'choose'] as const) {
      const words = changeWords(aShownAppointment({ change: { kind, at: now - HOUR } }), null, now).join('')
      expect(words).toContain('不是你的问题')
    }
    expect(changeWords(aShownAppointment(), null, now)).toEqual([])
  })
})

describe('who is waited for', () => {
  it('is whoever was asked to take this one over, as long as they may answer', () => {
    expect(waitingFor(toChoose, [toChoose, asked], now)).toBe(asked)
    expect(waitingFor(toChoose, [toChoose, asked], now + HOUR)).toBeNull()
    expect(waitingFor(toChoose, [toChoose, { ...asked, movedFrom: 'c' }], now)).toBeNull()
  })
})
