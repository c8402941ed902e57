import { describe, expect, it } from 'vitest'
import { checkMayCall, mayCallRefusals } from '#core/domain/messages/may-call'

const no = (refusal: string) => ({ ok: false, refusal })
const window = (from: number, until: number) => ({ weekday: 1, from, until }) as const

describe('where and when somebody may be called', () => {
  it('is refused without a number, with one that is none, and without a time that is long enough', () => {
    expect(checkMayCall(' ', [])).toEqual(no('phone-missing'))
    expect(checkMayCall('', [window(540, 600)])).toEqual(no('phone-missing'))
    expect(checkMayCall('12345', [])).toEqual(no('phone-invalid'))
    expect(checkMayCall('13800138000', [])).toEqual(no('times-missing'))
    expect(checkMayCall('13800138000', [window(540, 554)])).toEqual(no('times-missing'))
  })

  it('is kept as it is called, and with times that touch made one', () => {
    expect(checkMayCall(' 138-0013 8000 ', [window(570, 600), window(540, 570)])).toEqual({
      ok: true,
      value: { number: '13800138000', windows: [window(540, 600)] },
    })
    expect(checkMayCall('13800138000', [window(540, 555)])).toEqual({
      ok: true,
      value: { number: '13800138000', windows: [window(540, 555)] },
    })
  })

  it('is refused for these reasons and no other', () => {
    expect(mayCallRefusals).toEqual(['times-missing', 'phone-missing', 'phone-invalid'])
  })
})
