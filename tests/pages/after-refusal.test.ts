import { describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { afterRefusal } from '../../src/resident/booking/after-refusal'

describe('a refused booking', () => {
  it('may have been done when the reply was lost, and word of it too', () => {
    expect(afterRefusal('no-reply')).toBe('look-first')
  })

  it('was certainly not done when it failed, came too late or too many were at it, and keeps the choice', () => {
    for (const refusal of ['offline', 'unavailable', 'busy', 'attempt-over']) {
      expect(afterRefusal(refusal)).toBe('ask-again')
    }
  })

  it('was not sent when the phone could not seal it, and keeps the choice', () => {
    expect(afterRefusal('cannot-seal')).toBe('ask-again')
  })

  it('was not done for a program from before, which has to be opened anew', () => {
    expect(afterRefusal('program-outdated')).toBe('stop')
  })

  it('looks for another time where two were wanted one after the other and none are left so', () => {
    expect(afterRefusal('none-in-a-row')).toBe('choose-again')
  })

  it('knows what to do about every reason of its contract', () => {
    expect(Object.fromEntries(bookAppointment.refusals.map((refusal) => [refusal, afterRefusal(refusal)]))).toEqual({
      'counsellor-unknown': 'stop',
      'offer-unknown': 'choose-again',
      'mode-not-offered': 'choose-again',
      'topic-not-offered': 'choose-again',
      'consent-outdated': 'stop',
      'slot-gone': 'choose-again',
      'slot-taken': 'choose-again',
      'slot-resting': 'choose-again',
      'room-taken': 'choose-again',
      'newcomers-full': 'choose-again',
      'too-late': 'choose-again',
      'too-early': 'choose-again',
      overlapping: 'see-mine',
      'enough-booked': 'see-mine',
      'hold-over': 'choose-again',
      'offer-over': 'choose-again',
      'booking-paused': 'stop',
      'known-only': 'stop',
      'other-unknown': 'stop',
      'phone-missing': 'stop',
      'phone-invalid': 'stop',
      'intake-unknown': 'stop',
    })
  })

  it('stops at a reason that only a newer function knows', () => {
    for (const refusal of ['never-heard-of', 'constructor', '']) expect(afterRefusal(refusal)).toBe('stop')
  })
})
